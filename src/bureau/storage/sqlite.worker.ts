import { parentPort, workerData } from 'node:worker_threads';
import * as z from 'zod';
import { SqliteFile } from './sqlite-file';
import { type SqliteAnswer, type SqliteQuestion, sqliteQuestionSchema } from './sqlite-messages';

// The thread that owns the database file: one statement after another, in the order asked.
if (!parentPort) throw new Error('sqlite.worker runs in a worker thread');
const port = parentPort;
const file = new SqliteFile(z.object({ path: z.string() }).parse(workerData).path);

const answer = (message: SqliteAnswer): void => port.postMessage(message);

const codeOf = (error: unknown): number =>
  typeof error === 'object' && error !== null && 'errcode' in error
    ? Number(error.errcode)
    : /* SQLITE_ERROR */ 1;

const run = (question: Extract<SqliteQuestion, { kind: 'run' }>): void => {
  try {
    const { rows, changes } = file.run(question);
    answer({ kind: 'rows', id: question.id, rows: [...rows], changes });
  } catch (error) {
    const message = error instanceof Error ? error.message : 'unknown';
    answer({ kind: 'error', id: question.id, message, code: codeOf(error) });
  }
};

port.on('message', (raw: unknown) => {
  const question = sqliteQuestionSchema.parse(raw);
  if (question.kind === 'run') return run(question);
  file.close();
  answer({ kind: 'closed' });
  port.close();
});
answer({ kind: 'opened' });
