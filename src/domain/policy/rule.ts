import type { FindingOutcome } from '../verdict/verdict';
import type { ShanghaiDay } from '../time/shanghai-day';
import type { LocalText } from './local-text';
import type { PlaceRef, StationRef } from './place-ref';

/** What every rule says of itself, whatever it asks. */
export interface RuleWords {
  /** Id of the clause that it stands on. */
  readonly clause: string;
  /** What is asked, in two or three words. */
  readonly label: LocalText;
  /** What a finding of each outcome means, plainly, to the person it is about. */
  readonly says: Readonly<Record<FindingOutcome, LocalText>>;
  /** What settles the rule where it is open. */
  readonly bring: LocalText;
}

/** Registered (户籍) where; an ID number with one of the area codes presumes it, a proof decides. */
export interface RegisteredIn extends RuleWords {
  readonly id: 'hukou';
  readonly kind: 'registered-in';
  readonly place: string;
  readonly areaCodes: readonly string[];
}

/** Age in full years on the departure date, both ends included. */
export interface AgeBetween extends RuleWords {
  readonly id: 'labour-age';
  readonly kind: 'age-between';
  readonly from: number;
  readonly to: number;
}

/** A definite employer (明确务工单位) is named. */
export interface EmployerKnown extends RuleWords {
  readonly id: 'employer';
  readonly kind: 'employer-known';
}

export interface OriginAmong extends RuleWords {
  readonly id: 'origin-station';
  readonly kind: 'origin-among';
  readonly stations: readonly StationRef[];
}

export interface DestinationWithin extends RuleWords {
  readonly id: 'destination';
  readonly kind: 'destination-within';
  readonly places: readonly PlaceRef[];
}

export interface DestinationOutside extends RuleWords {
  readonly id: 'destination';
  readonly kind: 'destination-outside';
  readonly places: readonly PlaceRef[];
}

/** From the first day to the last, both included. */
export interface DateWithin extends RuleWords {
  readonly id: 'departure-date';
  readonly kind: 'date-within';
  readonly from: ShanghaiDay;
  readonly to: ShanghaiDay;
}

export interface DateAmong extends RuleWords {
  readonly id: 'departure-date';
  readonly kind: 'date-among';
  readonly days: readonly ShanghaiDay[];
}

/** The fare paid is known. */
export interface FareKnown extends RuleWords {
  readonly id: 'fare';
  readonly kind: 'fare-known';
}

/** At least so many distinct people who pass all rules about persons of the same scheme. */
export interface OccupantsAtLeast extends RuleWords {
  readonly id: 'occupants';
  readonly kind: 'occupants-at-least';
  readonly count: number;
}

/** Rules that are asked of each traveller. */
export type PersonRule = RegisteredIn | AgeBetween | EmployerKnown;

/** Rules that are asked once of the journey. */
export type JourneyRule =
  OriginAmong | DestinationWithin | DestinationOutside | DateWithin | DateAmong | FareKnown;

/** The vocabulary that a plan is written in; a kind not listed here is an error in a policy file. */
export type Rule = PersonRule | JourneyRule | OccupantsAtLeast;

export type RuleKind = Rule['kind'];

/** Whether a rule is asked of each traveller. */
export const isPersonRule = (rule: Rule): rule is PersonRule =>
  rule.kind === 'registered-in' || rule.kind === 'age-between' || rule.kind === 'employer-known';
