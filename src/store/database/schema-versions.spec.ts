import { Dexie } from 'dexie';
import { freshName } from '../testing/store-fixture';
import { KioskDatabase } from './kiosk-database';
import { schemaVersions } from './schema-versions';
import { storedDatabases } from '../testing/stored-databases';

/** Makes a database as an older version of the program left it on a tablet, without any of today's code. */
const restore = async (name: string, version: number): Promise<void> => {
  const { stores, rows } = storedDatabases[version]!;
  const old = new Dexie(name);
  old.version(version).stores(stores);
  await old.open();
  for (const [table, kept] of Object.entries(rows)) await old.table(table).bulkPut([...kept]);
  old.close();
};

describe('schema versions', () => {
  it('are numbered from 1 without a hole', () =>
    expect(schemaVersions.map(({ version }) => version)).toEqual(
      schemaVersions.map((_, i) => i + 1),
    ));

  it('have a stored database for every version', () =>
    expect(Object.keys(storedDatabases).map(Number)).toEqual(
      schemaVersions.map(({ version }) => version),
    ));

  for (const version of Object.keys(storedDatabases).map(Number)) {
    describe(`from a stored version ${version}`, () => {
      let db: KioskDatabase;
      beforeEach(async () => {
        const name = freshName();
        await restore(name, version);
        db = new KioskDatabase(name);
        await db.open();
      });
      afterEach(() => db.delete());

      it('opens at today’s version', () => expect(db.verno).toBe(schemaVersions.at(-1)!.version));

      for (const [table, kept] of Object.entries(storedDatabases[version]!.rows)) {
        it(`loses no row of ${table}`, async () => {
          expect(await db.table(table).count()).toBe(kept.length);
        });
      }

      it('can search by every index that the program uses', async () => {
        const waiting = db.outbox
          .where('[item+state+seq]')
          .between(['fact', 'waiting', 0], ['fact', 'waiting', Infinity]);
        expect(await waiting.count()).toBe(1);
        expect(await db.facts.where('seq').equals(1).count()).toBe(1);
        expect(await db.claims.where('subject').equals('person').count()).toBe(1);
        expect(await db.operators.where('name').equals('王芳').count()).toBe(1);
      });
    });
  }
});
