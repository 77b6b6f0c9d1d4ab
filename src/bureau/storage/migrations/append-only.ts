import { type Kysely, sql } from 'kysely';
import type { DatabaseEngine } from '../database-engine';

/** Refuses UPDATE and DELETE on a table in the database itself, so that no code path can rewrite what was recorded. */
export const makeAppendOnly = async (
  db: Kysely<unknown>,
  engine: DatabaseEngine,
  table: string,
): Promise<void> => {
  if (engine === 'sqlite') {
    for (const action of ['update', 'delete'])
      await sql`create trigger ${sql.id(`${table}_no_${action}`)} before ${sql.raw(action)} on ${sql.table(table)}
        begin select raise(abort, 'append-only'); end`.execute(db);
    return;
  }
  await sql`create or replace function refuse_rewrite() returns trigger language plpgsql as
    $$ begin raise exception 'append-only'; end $$`.execute(db);
  await sql`create trigger ${sql.id(`${table}_append_only`)} before update or delete on ${sql.table(table)}
    for each row execute function refuse_rewrite()`.execute(db);
};
