import type { PlaceRef, StationRef } from '../policy/place-ref';
import type { JourneyPlace } from './case';

/** `unknown`: what is known of the place fits, but isn't enough to say so. */
export type PlaceMatch = 'in' | 'out' | 'unknown';

/** Whether a place lies in a province, or in the one city of it that is named. */
export const matchPlace = (ref: Omit<PlaceRef, 'code'>, place: JourneyPlace): PlaceMatch => {
  if (place.province !== ref.province) return 'out';
  if (ref.city === undefined) return 'in';
  if (place.city === undefined) return 'unknown';
  return place.city === ref.city ? 'in' : 'out';
};

/** Whether a place is a station; one of which only the city or the province is known may still be it. */
export const matchStation = (ref: StationRef, place: JourneyPlace): PlaceMatch => {
  if (place.station !== undefined) return place.station === ref.name ? 'in' : 'out';
  return matchPlace(ref, place) === 'out' ? 'out' : 'unknown';
};

/** The best of several: in one of them, or perhaps in one, or in none. */
export const bestMatch = (matches: readonly PlaceMatch[]): PlaceMatch => {
  if (matches.includes('in')) return 'in';
  return matches.includes('unknown') ? 'unknown' : 'out';
};
