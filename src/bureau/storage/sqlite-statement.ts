/** What node:sqlite can bind. */
export type SqliteValue = null | number | bigint | string | Uint8Array;

/** One statement on its way to the thread that owns the database. */
export interface SqliteStatement {
  readonly sql: string;
  readonly parameters: readonly SqliteValue[];
}

export interface SqliteRows {
  readonly rows: readonly unknown[];
  /** Rows changed by the statement; 0 for a query. */
  readonly changes: number;
}

/** SQLite's refusal, with its extended result code (https://sqlite.org/rescode.html). */
export class SqliteError extends Error {
  override readonly name = 'SqliteError';
  constructor(
    message: string,
    readonly code: number,
  ) {
    super(message);
  }
}

/** True where the value can be bound as it is. */
export const isSqliteValue = (value: unknown): value is SqliteValue =>
  value === null ||
  typeof value === 'number' ||
  typeof value === 'bigint' ||
  typeof value === 'string' ||
  value instanceof Uint8Array;
