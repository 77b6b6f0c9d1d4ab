import type { OperatorRegistered } from './operator-registered';
import type { ClaimWithdrawn, RailClaimFiled, ReviewRequested } from './rail-claim';

/** Every kind of fact that this version can write. */
export type KnownFact = RailClaimFiled | ClaimWithdrawn | ReviewRequested | OperatorRegistered;
export type FactKind = KnownFact['kind'];
