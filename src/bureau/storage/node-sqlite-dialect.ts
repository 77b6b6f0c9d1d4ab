import {
  CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  type Driver,
  type Kysely,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
} from 'kysely';
import { isSqliteValue, type SqliteValue } from './sqlite-statement';
import { SqliteThread } from './sqlite-thread';

const bindable = (value: unknown): SqliteValue => {
  if (isSqliteValue(value)) return value;
  throw new TypeError(`SQLite can't bind a ${typeof value}`);
};

class ThreadConnection implements DatabaseConnection {
  constructor(private readonly thread: SqliteThread) {}

  async executeQuery<R>({ sql, parameters }: CompiledQuery): Promise<QueryResult<R>> {
    const { rows, changes } = await this.thread.run({ sql, parameters: parameters.map(bindable) });
    // Kysely's types state what the schema promises; the migrations are what keeps that promise.
    const typed = rows.filter((row): row is R => typeof row === 'object');
    return { rows: typed, numAffectedRows: BigInt(changes) };
  }

  // eslint-disable-next-line require-yield
  async *streamQuery<R>(): AsyncIterableIterator<QueryResult<R>> {
    throw new Error('the bureau reads by pages, not by streams');
  }
}

/** One connection for all: SQLite has one writer, and a queue here is fairer than SQLITE_BUSY. */
class ThreadDriver implements Driver {
  private thread: SqliteThread | null = null;
  private tail: Promise<void> = Promise.resolve();
  private readonly releases = new WeakMap<DatabaseConnection, () => void>();

  constructor(private readonly path: string) {}

  async init(): Promise<void> {
    this.thread = await SqliteThread.open(this.path);
  }

  async acquireConnection(): Promise<DatabaseConnection> {
    const before = this.tail;
    let release = (): void => undefined;
    const turn = new Promise<void>((resolve) => (release = resolve));
    this.tail = before.then(() => turn);
    await before;
    if (!this.thread) throw new Error('the database is closed');
    const connection = new ThreadConnection(this.thread);
    this.releases.set(connection, release);
    return connection;
  }

  releaseConnection(connection: DatabaseConnection): Promise<void> {
    this.releases.get(connection)?.();
    return Promise.resolve();
  }

  async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }

  async commitTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('commit'));
  }

  async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('rollback'));
  }

  async destroy(): Promise<void> {
    await this.thread?.close();
    this.thread = null;
  }
}

/** Kysely over node:sqlite, in a thread of its own. */
export const nodeSqliteDialect = (path: string): Dialect => ({
  createAdapter: () => new SqliteAdapter(),
  createDriver: () => new ThreadDriver(path),
  createIntrospector: (db: Kysely<unknown>) => new SqliteIntrospector(db),
  createQueryCompiler: () => new SqliteQueryCompiler(),
});
