import { Worker } from 'node:worker_threads';
import { type SqliteAnswer, sqliteAnswerSchema } from './sqlite-messages';
import { SqliteError, type SqliteRows, type SqliteStatement } from './sqlite-statement';

// From the sources the thread's file lies beside this one; bundled, this is dist/bureau/main.js.
const workerUrl = import.meta.url.endsWith('.ts')
  ? new URL('./sqlite.worker.ts', import.meta.url)
  : new URL('./storage/sqlite.worker.js', import.meta.url);

interface Waiting {
  readonly resolve: (rows: SqliteRows) => void;
  readonly reject: (error: Error) => void;
}

/** SQLite in a thread of its own: node:sqlite is synchronous, and a long report must not hold up the counter. */
export class SqliteThread {
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  private closed: (() => void) | null = null;

  private constructor(private readonly worker: Worker) {
    worker.on('message', (raw: unknown) => this.take(sqliteAnswerSchema.parse(raw)));
    worker.on('error', (error) => this.fail(error));
    worker.on('exit', () => this.fail(new Error('the database thread has ended')));
  }

  static open(path: string): Promise<SqliteThread> {
    const worker = new Worker(workerUrl, { workerData: { path }, name: 'sqlite' });
    return new Promise((resolve, reject) => {
      worker.once('error', reject);
      worker.once('message', () => {
        worker.off('error', reject);
        resolve(new SqliteThread(worker));
      });
    });
  }

  run(statement: SqliteStatement): Promise<SqliteRows> {
    const id = this.nextId++;
    return new Promise((resolve, reject) => {
      this.waiting.set(id, { resolve, reject });
      this.worker.postMessage({ kind: 'run', id, ...statement });
    });
  }

  close(): Promise<void> {
    return new Promise((resolve) => {
      this.closed = resolve;
      this.worker.postMessage({ kind: 'close' });
    });
  }

  private take(answer: SqliteAnswer): void {
    if (answer.kind === 'closed') return this.closed?.();
    if (answer.kind === 'opened') return;
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (answer.kind === 'rows') waiting?.resolve(answer);
    else waiting?.reject(new SqliteError(answer.message, answer.code));
  }

  private fail(error: Error): void {
    for (const { reject } of this.waiting.values()) reject(error);
    this.waiting.clear();
    this.closed?.();
  }
}
