import * as z from 'zod';
import type { FactKind, KnownFact } from '../../domain/fact/known-fact';
import { operatorRegisteredSchema } from './operator-registered-schema';
import {
  claimWithdrawnSchema,
  railClaimFiledSchema,
  reviewRequestedSchema,
} from './rail-claim-schema';

const schemasByKind: { readonly [K in FactKind]: z.ZodType<Extract<KnownFact, { kind: K }>> } = {
  'rail-claim-filed': railClaimFiledSchema,
  'claim-withdrawn': claimWithdrawnSchema,
  'review-requested': reviewRequestedSchema,
  'operator-registered': operatorRegisteredSchema,
};

/** Every kind of fact that this version can read. */
export const knownFactSchema: z.ZodType<KnownFact> = z.union([
  schemasByKind['rail-claim-filed'],
  schemasByKind['claim-withdrawn'],
  schemasByKind['review-requested'],
  schemasByKind['operator-registered'],
]);

/** True where `kind` is one that this version can read; a newer kiosk may send others. */
export const isFactKind = (kind: string): kind is FactKind => Object.hasOwn(schemasByKind, kind);
