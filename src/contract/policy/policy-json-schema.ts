import * as z from 'zod';
import { policySchema } from './policy-schema';

/** The policy file's form as a JSON Schema (2020-12). What only the whole file shows, `check` says. */
export const policyJsonSchema = () => ({
  title: 'Fangang policy: one season’s plan as data',
  ...z.toJSONSchema(policySchema, { io: 'input', target: 'draft-2020-12' }),
});
