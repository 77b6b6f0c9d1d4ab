import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import { z } from 'zod';
import { SqliteFile } from './sqlite-file';
import {
  isSqliteValue,
  SqliteError,
  type SqliteRows,
  type SqliteStatement,
} from './sqlite-statement';

const roleSchema = z.object({ fangangRole: z.literal('sqlite'), path: z.string() });

const answerSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('opened') }),
  z.object({ kind: z.literal('closed') }),
  z.object({
    kind: z.literal('rows'),
    id: z.number(),
    rows: z.array(z.unknown()),
    changes: z.number(),
  }),
  z.object({ kind: z.literal('error'), id: z.number(), message: z.string(), code: z.number() }),
]);
type Answer = z.infer<typeof answerSchema>;

const questionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('run'),
    id: z.number(),
    sql: z.string(),
    parameters: z.array(z.custom<SqliteStatement['parameters'][number]>(isSqliteValue)),
  }),
  z.object({ kind: z.literal('close') }),
]);

const codeOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'errcode' in error
    ? Number(error.errcode)
    : /* SQLITE_ERROR */ 1;

/** The thread's side: one file, one statement after another. */
const serve = (path: string, port: NonNullable<typeof parentPort>): void => {
  const file = new SqliteFile(path);
  const answer = (message: Answer): void => port.postMessage(message);
  port.on('message', (raw: unknown) => {
    const question = questionSchema.parse(raw);
    if (question.kind === 'close') {
      file.close();
      answer({ kind: 'closed' });
      port.close();
      return;
    }
    try {
      const { rows, changes } = file.run(question);
      answer({ kind: 'rows', id: question.id, rows: [...rows], changes });
    } catch (error) {
      const message = error instanceof Error ? error.message : 'unknown';
      answer({ kind: 'error', id: question.id, message, code: codeOf(error) });
    }
  });
  answer({ kind: 'opened' });
};

interface Waiting {
  readonly resolve: (rows: SqliteRows) => void;
  readonly reject: (error: Error) => void;
}

/**
 * SQLite in a thread of its own: node:sqlite is synchronous, and a long report must not hold up the counter.
 * The thread runs this very module again (bundled: the whole bundle), so no second entry point is needed.
 */
export class SqliteThread {
  private readonly waiting = new Map<number, Waiting>();
  private nextId = 1;
  private closed: (() => void) | null = null;

  private constructor(private readonly worker: Worker) {
    worker.on('message', (raw: unknown) => this.take(answerSchema.parse(raw)));
    const fail = (error: Error): void => {
      for (const { reject } of this.waiting.values()) reject(error);
      this.waiting.clear();
    };
    worker.on('error', fail);
    worker.on('exit', () => fail(new Error('the database thread has ended')));
  }

  static open(path: string): Promise<SqliteThread> {
    const worker = new Worker(new URL(import.meta.url), {
      workerData: { fangangRole: 'sqlite', path },
      name: 'sqlite',
    });
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

  private take(answer: Answer): void {
    if (answer.kind === 'closed') return this.closed?.();
    if (answer.kind === 'opened') return;
    const waiting = this.waiting.get(answer.id);
    this.waiting.delete(answer.id);
    if (answer.kind === 'rows') waiting?.resolve(answer);
    else waiting?.reject(new SqliteError(answer.message, answer.code));
  }
}

if (!isMainThread && parentPort) {
  const role = roleSchema.safeParse(workerData);
  if (role.success) serve(role.data.path, parentPort);
}
