import type { Station, StationIndex } from '../../../../domain/place/station-index';

/** How many neighbours of each piece of the name are looked at. */
const looked = 40;

const shared = (typed: string, name: string): number =>
  [...name].filter((character) => typed.includes(character)).length;

/** Characters in common count for the name, characters too many or too few against it. */
const likeness = (typed: string, { name }: Station): number =>
  2 * shared(typed, name) - Math.abs(name.length - typed.length);

/**
 * Existing stations that look most like a name that doesn't exist (广洲南 → 广州南): those that share characters with
 * it, most alike first. Empty where nothing is typed or nothing is alike.
 */
export const nearestStations = (
  typed: string,
  stations: StationIndex,
  limit: number,
): readonly Station[] => {
  const name = typed.trim().replace(/站$/, '');
  const pieces = [...name].flatMap((_, place) => [
    name.slice(place, place + 2),
    name.slice(place, place + 1),
  ]);
  const found = new Map<string, Station>();
  for (const piece of new Set([name, ...pieces]))
    if (piece !== '')
      for (const station of stations.search(piece, looked)) found.set(station.telecode, station);
  return [...found.values()]
    .filter((station) => shared(name, station.name) > 0)
    .sort((a, b) => likeness(name, b) - likeness(name, a))
    .slice(0, limit);
};
