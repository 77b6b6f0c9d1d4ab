import { Kysely, PostgresDialect, sql, type Transaction } from 'kysely';
import pg from 'pg';
import type { DatabaseEngine } from './database-engine';
import type { LedgerSchema } from './ledger-schema';
import { migrate } from './migrate';
import { nodeSqliteDialect } from './node-sqlite-dialect';

export type LedgerDb = Kysely<LedgerSchema>;
export type LedgerTx = Transaction<LedgerSchema>;

/** Where the ledger lies. `schema` keeps practice and real apart in one PostgreSQL database. */
export type LedgerPlace =
  | { readonly engine: 'sqlite'; readonly path: string }
  | { readonly engine: 'postgresql'; readonly url: string; readonly schema: string };

/** First key of the advisory lock that orders all writers of rulings: "FG". */
const rulingLockClass = 0x4647;

/** The bureau's database, whichever engine keeps it. */
export class Ledger {
  private closing: Promise<void> | null = null;

  private constructor(
    readonly db: LedgerDb,
    readonly engine: DatabaseEngine,
  ) {}

  /** Opens the ledger and brings it to this version's schema. */
  static async open(place: LedgerPlace): Promise<Ledger> {
    const dialect =
      place.engine === 'sqlite' ? nodeSqliteDialect(place.path) : await postgresql(place);
    const db = new Kysely<LedgerSchema>({ dialect });
    await migrate(db, place.engine, place.engine === 'postgresql' ? place.schema : undefined);
    return new Ledger(db, place.engine);
  }

  /**
   * Runs `work` in a transaction that no other writer of rulings overlaps, in this process or another: so `ruling.seq`
   * grows in the order of commits, and a cursor over it misses nothing.
   */
  inOrder<T>(work: (tx: LedgerTx) => Promise<T>): Promise<T> {
    return this.db.transaction().execute(async (tx) => {
      // SQLite's `begin immediate` is the same lock.
      if (this.engine === 'postgresql')
        await sql`select pg_advisory_xact_lock(${rulingLockClass}::int, hashtext(current_schema()))`.execute(
          tx,
        );
      return work(tx);
    });
  }

  /** Harmless when repeated. */
  close(): Promise<void> {
    this.closing ??= this.db.destroy();
    return this.closing;
  }
}

const postgresql = async ({
  url,
  schema,
}: Extract<LedgerPlace, { engine: 'postgresql' }>): Promise<PostgresDialect> => {
  const pool = new pg.Pool({
    connectionString: url,
    max: 10,
    connectionTimeoutMillis: 5_000,
    // An acknowledged fact has to outlive a power cut, whatever the server's default is.
    options: `-c search_path=${schema} -c synchronous_commit=on`,
    types: {
      // int8 and count(): all of ours fit in a double.
      getTypeParser: (oid: number, format?: 'text' | 'binary') =>
        oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format ?? 'text'),
    },
  });
  // A server that goes away is found by the next query; without this the idle client's error would end the process.
  pool.on('error', () => undefined);
  // Bureaux that start together would trip over each other: `if not exists` is check-then-insert within PostgreSQL too.
  await pool.query(
    `begin; select pg_advisory_xact_lock(${rulingLockClass}, 0); create schema if not exists "${schema}"; commit`,
  );
  return new PostgresDialect({ pool });
};
