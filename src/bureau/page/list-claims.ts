import { sql } from 'kysely';
import * as z from 'zod';
import { rulingOutcomes } from '../../domain/fact/ruling';
import type { LedgerDb } from '../storage/ledger';
import type { ClaimRow } from '../storage/ledger-schema';

const pageSize = 50;

/** What the list can be asked for; anything else in the address is ignored. */
export const claimFilterSchema = z.object({
  outcome: z.enum(rulingOutcomes).optional().catch(undefined),
  point: z.string().max(40).optional().catch(undefined),
  no: z.string().max(32).optional().catch(undefined),
  page: z.coerce.number().int().min(1).max(10_000).catch(1),
});
export type ClaimFilter = z.infer<typeof claimFilterSchema>;

export interface ListedClaim extends Pick<
  ClaimRow,
  | 'fact'
  | 'service_point'
  | 'claim_no'
  | 'filed_at'
  | 'depart_on'
  | 'masked_name'
  | 'masked_id_number'
  | 'outcome'
  | 'reason'
  | 'amount_fen'
> {
  readonly photosWanted: number;
  readonly photosHere: number;
}

const filtered = (db: LedgerDb, { point, no }: ClaimFilter) => {
  let query = db.selectFrom('claim');
  if (point) query = query.where('service_point', '=', point);
  // Without control characters: PostgreSQL refuses U+0000.
  if (no) query = query.where('claim_no', 'like', `%${no.replace(/[^\w-]/g, '')}%`);
  return query;
};

/** One page of claims, newest first, and whether there are older ones. */
export const listClaims = async (
  db: LedgerDb,
  filter: ClaimFilter,
): Promise<{ readonly claims: readonly ListedClaim[]; readonly more: boolean }> => {
  let query = filtered(db, filter);
  if (filter.outcome) query = query.where('outcome', '=', filter.outcome);
  const rows = await query
    .select((eb) => [
      'fact',
      'service_point',
      'claim_no',
      'filed_at',
      'depart_on',
      'masked_name',
      'masked_id_number',
      'outcome',
      'reason',
      'amount_fen',
      eb
        .selectFrom('fact_evidence')
        .whereRef('fact_evidence.fact', '=', 'claim.fact')
        .select(sql<number>`count(*)`.as('n'))
        .as('photosWanted'),
      eb
        .selectFrom('fact_evidence')
        .innerJoin('evidence', 'evidence.sha256', 'fact_evidence.sha256')
        .whereRef('fact_evidence.fact', '=', 'claim.fact')
        .select(sql<number>`count(*)`.as('n'))
        .as('photosHere'),
    ])
    .orderBy('filed_ms', 'desc')
    .orderBy('fact', 'desc')
    .limit(pageSize + 1)
    .offset((filter.page - 1) * pageSize)
    .execute();
  const claims = rows.slice(0, pageSize).map((row) => ({
    ...row,
    photosWanted: row.photosWanted ?? 0,
    photosHere: row.photosHere ?? 0,
  }));
  return { claims, more: rows.length > pageSize };
};

/** How many claims there are of each outcome, within the service point and number looked for. */
export const countClaims = async (
  db: LedgerDb,
  filter: ClaimFilter,
): Promise<ReadonlyMap<string, number>> => {
  const rows = await filtered(db, filter)
    .select((eb) => ['outcome', eb.fn.countAll<number>().as('n')])
    .groupBy('outcome')
    .execute();
  return new Map(rows.map(({ outcome, n }) => [outcome, Number(n)]));
};
