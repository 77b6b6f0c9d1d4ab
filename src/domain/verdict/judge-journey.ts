import type { JourneyRule } from '../policy/rule';
import type { Journey } from './case';
import { bestMatch, matchPlace, matchStation, type PlaceMatch } from './match-place';
import type { FindingOutcome } from './verdict';

const wanted: Readonly<Record<PlaceMatch, FindingOutcome>> = {
  in: 'pass',
  out: 'fail',
  unknown: 'open',
};
const unwanted: Readonly<Record<PlaceMatch, FindingOutcome>> = {
  in: 'fail',
  out: 'pass',
  unknown: 'open',
};

/** What one rule says of the journey (plan 二（四）). What isn't known yet leaves a rule open, never failed. */
export const judgeJourney = (rule: JourneyRule, journey: Journey): FindingOutcome => {
  switch (rule.kind) {
    case 'origin-among': {
      const { from } = journey;
      if (from === undefined) return 'open';
      return wanted[bestMatch(rule.stations.map((station) => matchStation(station, from)))];
    }
    case 'destination-within':
      return wanted[bestMatch(rule.places.map((place) => matchPlace(place, journey.to)))];
    case 'destination-outside':
      return unwanted[bestMatch(rule.places.map((place) => matchPlace(place, journey.to)))];
    case 'date-within':
      return journey.departOn >= rule.from && journey.departOn <= rule.to ? 'pass' : 'fail';
    case 'date-among':
      return rule.days.includes(journey.departOn) ? 'pass' : 'fail';
    case 'fare-known':
      return journey.fareFen === undefined ? 'open' : 'pass';
  }
};
