import * as z from 'zod';
import type { Rule } from '../../domain/policy/rule';
import { placeRefSchema, stationRefSchema } from './place-schema';
import { areaCodeSchema, daySchema, keySchema, localTextSchema } from './text-schema';

const words = {
  clause: keySchema,
  label: localTextSchema,
  says: z.strictObject({ pass: localTextSchema, fail: localTextSchema, open: localTextSchema }),
  bring: localTextSchema,
};
const fullYears = z.int().min(0).max(130);

const kinds = [
  z.strictObject({
    id: z.literal('hukou'),
    kind: z.literal('registered-in'),
    place: z.string().min(1),
    areaCodes: z.array(areaCodeSchema).min(1),
    ...words,
  }),
  z.strictObject({
    id: z.literal('labour-age'),
    kind: z.literal('age-between'),
    from: fullYears,
    to: fullYears,
    ...words,
  }),
  z.strictObject({ id: z.literal('employer'), kind: z.literal('employer-known'), ...words }),
  z.strictObject({
    id: z.literal('origin-station'),
    kind: z.literal('origin-among'),
    stations: z.array(stationRefSchema).min(1),
    ...words,
  }),
  z.strictObject({
    id: z.literal('destination'),
    kind: z.literal('destination-within'),
    places: z.array(placeRefSchema).min(1),
    ...words,
  }),
  z.strictObject({
    id: z.literal('destination'),
    kind: z.literal('destination-outside'),
    places: z.array(placeRefSchema).min(1),
    ...words,
  }),
  z.strictObject({
    id: z.literal('departure-date'),
    kind: z.literal('date-within'),
    from: daySchema,
    to: daySchema,
    ...words,
  }),
  z.strictObject({
    id: z.literal('departure-date'),
    kind: z.literal('date-among'),
    days: z.array(daySchema).min(1),
    ...words,
  }),
  z.strictObject({ id: z.literal('fare'), kind: z.literal('fare-known'), ...words }),
  z.strictObject({
    id: z.literal('occupants'),
    kind: z.literal('occupants-at-least'),
    count: z.int().min(1),
    ...words,
  }),
] as const;

/** Kinds of rule that `decide` knows, in the order of the vocabulary. */
export const ruleKinds = kinds.map((schema) => schema.shape.kind.value);

const hasEnds = (rule: Rule): rule is Extract<Rule, { from: unknown }> =>
  rule.kind === 'age-between' || rule.kind === 'date-within';

/** One rule; a kind outside the vocabulary is refused with the list of those inside it. */
export const ruleSchema: z.ZodType<Rule> = z
  .discriminatedUnion('kind', kinds, {
    error: (issue) =>
      issue.code === 'invalid_union'
        ? `unknown kind of rule: expected one of ${ruleKinds.join(', ')} · 不认识的规则种类`
        : undefined,
  })
  .superRefine((rule, context) => {
    if (hasEnds(rule) && rule.from > rule.to)
      context.addIssue({
        code: 'custom',
        path: ['to'],
        message: 'expected the end not to lie before the start · 结束不能早于开始',
      });
  })
  .meta({ id: 'Rule' });
