import { DatabaseSync, type StatementSync } from 'node:sqlite';
import type { SqliteRows, SqliteStatement } from './sqlite-statement';

/** Prepared statements kept; Kysely writes the same few dozen texts over and over. */
const preparedLimit = 200;

/** The database file, opened for durability: what has been committed outlives a power cut. */
export class SqliteFile {
  private readonly database: DatabaseSync;
  private readonly prepared = new Map<string, StatementSync>();

  constructor(path: string) {
    this.database = new DatabaseSync(path);
    // busy_timeout comes first: changing the journal mode takes a lock that another process may hold.
    this.database.exec('PRAGMA busy_timeout = 10000');
    this.database.exec('PRAGMA journal_mode = WAL');
    this.database.exec('PRAGMA synchronous = FULL');
    this.database.exec('PRAGMA foreign_keys = ON');
  }

  run({ sql, parameters }: SqliteStatement): SqliteRows {
    const statement = this.prepare(sql);
    if (statement.columns().length > 0) return { rows: statement.all(...parameters), changes: 0 };
    return { rows: [], changes: Number(statement.run(...parameters).changes) };
  }

  close(): void {
    this.prepared.clear();
    this.database.close();
  }

  private prepare(sql: string): StatementSync {
    const known = this.prepared.get(sql);
    if (known) return known;
    const statement = this.database.prepare(sql);
    const oldest = this.prepared.keys().next();
    if (this.prepared.size >= preparedLimit && !oldest.done) this.prepared.delete(oldest.value);
    this.prepared.set(sql, statement);
    return statement;
  }
}
