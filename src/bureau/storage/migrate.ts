import { type Kysely, type Migration, Migrator } from 'kysely';
import type { DatabaseEngine } from './database-engine';
import { m0001Ledger } from './migrations/m0001-ledger';
import { m0002PeopleAndKiosks } from './migrations/m0002-people-and-kiosks';

type Step = (db: Kysely<unknown>, engine: DatabaseEngine) => Promise<void>;

/** In order for ever: a step that has been released is never edited, only followed. */
const steps: Readonly<Record<string, Step>> = {
  'm0001-ledger': m0001Ledger,
  'm0002-people-and-kiosks': m0002PeopleAndKiosks,
};

/** Brings the database to this version's schema. @throws the database's error where a step fails. */
export const migrate = async <DB>(
  db: Kysely<DB>,
  engine: DatabaseEngine,
  migrationTableSchema?: string,
): Promise<void> => {
  const migrations = Object.fromEntries(
    Object.entries(steps).map(([name, step]): [string, Migration] => [
      name,
      { up: (at: Kysely<unknown>) => step(at, engine) },
    ]),
  );
  const migrator = new Migrator({
    db,
    provider: { getMigrations: () => Promise.resolve(migrations) },
    ...(migrationTableSchema === undefined ? {} : { migrationTableSchema }),
  });
  const { error } = await migrator.migrateToLatest();
  if (error) throw error instanceof Error ? error : new Error('migration failed');
};
