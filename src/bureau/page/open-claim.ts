import type { Selectable } from 'kysely';
import { operatorRegisteredSchema } from '../../contract/fact/operator-registered-schema';
import { railClaimFiledSchema } from '../../contract/fact/rail-claim-schema';
import { verdictSchema } from '../../contract/fact/verdict-schema';
import type { RailClaimFiled, SealedRailClaim } from '../../domain/fact/rail-claim';
import type { Verdict } from '../../domain/verdict/verdict';
import type { BureauContext } from '../bureau-context';
import { unsealClaim } from '../facts/unseal-claim';
import type { ClaimRow, ConflictCaseRow, RulingRow } from '../storage/ledger-schema';

/** A claim with all that the bureau knows of it, unsealed. */
export interface OpenedClaim {
  readonly row: ClaimRow;
  readonly chain: string;
  readonly kioskLabel: string;
  /** Null where the kiosk never told the name. */
  readonly operatorName: string | null;
  readonly fact: RailClaimFiled;
  readonly sealed: SealedRailClaim;
  readonly verdict: Verdict | null;
  readonly rulings: readonly Selectable<RulingRow>[];
  readonly conflicts: readonly (Pick<ConflictCaseRow, 'kind'> &
    Pick<ClaimRow, 'fact' | 'claim_no'>)[];
  /** Hashes of the photos that have arrived. */
  readonly photosHere: ReadonlySet<string>;
}

const conflictsOf = async (
  { db }: BureauContext['ledger'],
  claim: string,
): Promise<OpenedClaim['conflicts']> => {
  const held = await db
    .selectFrom('conflict_case')
    .innerJoin('claim', 'claim.fact', 'conflict_case.holder')
    .select(['kind', 'claim.fact', 'claim_no'])
    .where('conflict_case.claim', '=', claim)
    .execute();
  const against = await db
    .selectFrom('conflict_case')
    .innerJoin('claim', 'claim.fact', 'conflict_case.claim')
    .select(['kind', 'claim.fact', 'claim_no'])
    .where('conflict_case.holder', '=', claim)
    .execute();
  return [...held, ...against];
};

/** The name under which an operator was registered on the kiosk. */
const operatorNameOf = async (
  { db }: BureauContext['ledger'],
  { kiosk, operator }: RailClaimFiled,
): Promise<string | null> => {
  const rows = await db
    .selectFrom('fact')
    .select('json')
    .where('kiosk', '=', kiosk)
    .where('kind', '=', 'operator-registered')
    .execute();
  const registered = rows.map(({ json }) => operatorRegisteredSchema.parse(JSON.parse(json)).body);
  return registered.findLast((known) => known.operator === operator)?.name ?? null;
};

/** Opens a claim; null where there is none. The caller writes the audit entry first. */
export const openClaim = async (
  { ledger, keys }: Pick<BureauContext, 'ledger' | 'keys'>,
  id: string,
): Promise<OpenedClaim | null> => {
  const { db } = ledger;
  const row = await db.selectFrom('claim').selectAll().where('fact', '=', id).executeTakeFirst();
  if (!row) return null;
  const stored = await db
    .selectFrom('fact')
    .innerJoin('kiosk', 'kiosk.id', 'fact.kiosk')
    .select(['fact.json', 'fact.chain', 'kiosk.label'])
    .where('fact.id', '=', id)
    .executeTakeFirstOrThrow();
  const fact = railClaimFiledSchema.parse(JSON.parse(stored.json));
  const sealed = await unsealClaim(fact.sealed, keys.sealPrivate);
  if (!sealed.ok) throw new Error(`a claim that was judged can't be opened: ${sealed.error}`);
  const photos = await db
    .selectFrom('fact_evidence')
    .innerJoin('evidence', 'evidence.sha256', 'fact_evidence.sha256')
    .select('evidence.sha256')
    .where('fact_evidence.fact', '=', id)
    .execute();
  return {
    row,
    chain: stored.chain,
    kioskLabel: stored.label,
    operatorName: await operatorNameOf(ledger, fact),
    fact,
    sealed: sealed.value,
    verdict: row.verdict === null ? null : verdictSchema.parse(JSON.parse(row.verdict)),
    rulings: await db
      .selectFrom('ruling')
      .selectAll()
      .where('fact', '=', id)
      .orderBy('seq')
      .execute(),
    conflicts: await conflictsOf(ledger, id),
    photosHere: new Set(photos.map(({ sha256 }) => sha256)),
  };
};
