import type { Quota } from '../quota/quota';
import type { Amount } from './amount';
import type { LocalText } from './local-text';
import type { Rule } from './rule';
import type { SchemeId } from './scheme-id';
import type { Transport } from './transport';

/** One of the plan's ways back to work (二（四）). */
export interface Scheme {
  readonly id: SchemeId;
  readonly name: LocalText;
  /** What a traveller gets, in a sentence. */
  readonly benefit: LocalText;
  readonly amount: Amount;
  readonly quota: Quota;
  /** Id of the sheet that it is reported on: `annex-4`. */
  readonly sheet: string;
  /** In the order in which findings are shown. A rule that isn't here isn't asked. */
  readonly rules: readonly Rule[];
  /** Vehicles that the plan provides; absent where people travel by their own means. */
  readonly transport?: Transport;
}
