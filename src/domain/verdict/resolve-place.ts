import { parseProvince, shortCity } from '../place/province';
import type { StationIndex } from '../place/station-index';
import { err, ok, type Result } from '../result';
import type { JourneyPlace } from './case';

/** A place as people or files give it: a station, or a province with or without a city. */
export interface GivenPlace {
  readonly station?: string | undefined;
  readonly province?: string | undefined;
  readonly city?: string | undefined;
}

/** Named by the part that is wrong. */
export interface PlaceError {
  readonly code: 'station-unknown' | 'province-unknown' | 'province-missing' | 'province-differs';
  readonly part: 'station' | 'province';
}

const isGiven = (text: string | undefined): text is string =>
  text !== undefined && text.trim() !== '';

/**
 * Finds out in which province and city a given place lies. A station decides by itself, since where it lies is public
 * record; a province that contradicts it is an error, for one of the two must be a slip. A city needs its province:
 * several names occur twice.
 */
export const resolvePlace = (
  stations: StationIndex,
  given: GivenPlace,
): Result<JourneyPlace, PlaceError> => {
  const named = isGiven(given.province) ? parseProvince(given.province) : undefined;
  if (named?.ok === false) return err({ code: named.error, part: 'province' });
  const province = named?.value;
  if (isGiven(given.station)) {
    const station = stations.findByName(given.station.trim());
    if (station === undefined) return err({ code: 'station-unknown', part: 'station' });
    if (province !== undefined && province !== station.province)
      return err({ code: 'province-differs', part: 'province' });
    return ok({ station: station.name, province: station.province, city: station.city });
  }
  if (province === undefined) return err({ code: 'province-missing', part: 'province' });
  if (!isGiven(given.city)) return ok({ province });
  return ok({ province, city: shortCity(given.city) });
};
