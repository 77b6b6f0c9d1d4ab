import * as z from 'zod';
import { schemeIds } from '../../domain/policy/scheme-id';
import { type Finding, ruleIds, type Verdict } from '../../domain/verdict/verdict';
import { fenSchema, plainText } from './plain-text';

const findingSchema: z.ZodType<Finding> = z.object({
  rule: z.enum(ruleIds),
  outcome: z.enum(['pass', 'fail', 'open']),
  clause: plainText(80),
  quote: z.string().max(2000),
  traveller: z.int().nonnegative().max(99).exactOptional(),
});

export const verdictSchema: z.ZodType<Verdict> = z.object({
  scheme: z.enum(schemeIds),
  outcome: z.enum(['eligible', 'ineligible', 'needs-evidence']),
  amountFen: fenSchema,
  amountIfProvenFen: fenSchema,
  findings: z.array(findingSchema).max(100),
});
