import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, afterEach, before, describe, it } from 'node:test';
import type { DatabaseEngine } from '../storage/database-engine';
import { Ledger, type LedgerPlace } from '../storage/ledger';
import {
  findPostgresqlBinaries,
  startThrowawayPostgresql,
  type ThrowawayPostgresql,
} from './throwaway-postgresql';

const postgresqlExpected =
  findPostgresqlBinaries() !== null ||
  process.env['FANGANG_TEST_DATABASE_URL'] !== undefined ||
  process.env['FANGANG_REQUIRE_POSTGRESQL'] === '1';

/** What a suite gets: fresh, empty places for ledgers and files. */
export interface Engine {
  readonly engine: DatabaseEngine;
  newPlace(): LedgerPlace;
  newFolder(): string;
  /** Opens a ledger that is closed after the test, however it ends. */
  open(place?: LedgerPlace): Promise<Ledger>;
}

/**
 * Declares the same suite once for SQLite and once for PostgreSQL. Where no PostgreSQL is installed the second is
 * skipped and says so; with FANGANG_REQUIRE_POSTGRESQL=1 it fails instead.
 */
export const onBothEngines = (name: string, suite: (engine: Engine) => void): void => {
  for (const engine of ['sqlite', 'postgresql'] as const)
    describe(`${name} on ${engine}`, () => {
      const root = mkdtempSync(join(tmpdir(), 'fangang-test-'));
      let server: ThrowawayPostgresql | null = null;
      let folders = 0;
      const newFolder = (): string => join(root, String(folders++));
      const newPlace = (): LedgerPlace => {
        if (engine === 'sqlite') return { engine, path: join(root, `${folders++}.sqlite`) };
        if (!server) throw new Error('PostgreSQL is not running');
        return { engine, url: server.url, schema: `t${randomUUID().replaceAll('-', '')}` };
      };
      const opened: Ledger[] = [];
      const open = async (place: LedgerPlace = newPlace()): Promise<Ledger> => {
        const ledger = await Ledger.open(place);
        opened.push(ledger);
        return ledger;
      };
      afterEach(async () => {
        await Promise.all(opened.splice(0).map((ledger) => ledger.close()));
      });
      before(async () => {
        if (engine === 'postgresql') server = await sharedServer();
      });
      after(() => rmSync(root, { recursive: true, force: true }));
      if (engine === 'postgresql' && !postgresqlExpected) {
        console.warn(
          `SKIPPED: «${name}» did not run on PostgreSQL, because none is installed here`,
        );
        it('needs PostgreSQL', { skip: 'no PostgreSQL binaries found' }, () => undefined);
        return;
      }
      suite({ engine, newPlace, newFolder, open });
    });
};

let started: Promise<ThrowawayPostgresql | null> | null = null;

/** One cluster for each test process. */
const sharedServer = (): Promise<ThrowawayPostgresql | null> => {
  started ??= startThrowawayPostgresql().then((server) => {
    process.once('exit', () => server?.stop());
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => process.exit(1));
    return server;
  });
  return started;
};
