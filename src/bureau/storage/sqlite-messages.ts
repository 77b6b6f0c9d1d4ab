import * as z from 'zod';
import { isSqliteValue, type SqliteValue } from './sqlite-statement';

/** What the thread is told. */
export const sqliteQuestionSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('run'),
    id: z.number(),
    sql: z.string(),
    parameters: z.array(z.custom<SqliteValue>(isSqliteValue)),
  }),
  z.object({ kind: z.literal('close') }),
]);
export type SqliteQuestion = z.infer<typeof sqliteQuestionSchema>;

/** What it answers. */
export const sqliteAnswerSchema = z.discriminatedUnion('kind', [
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
export type SqliteAnswer = z.infer<typeof sqliteAnswerSchema>;
