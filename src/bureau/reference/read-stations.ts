import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stationFileSchema } from '../../contract/place/station-file-schema';
import { createStationIndex } from '../../domain/place/create-station-index';
import type { StationIndex } from '../../domain/place/station-index';

/** Reads the stations from the assets. @throws ZodError where the file isn't in its form. */
export const readStations = async (assets: string): Promise<StationIndex> => {
  const file = await readFile(join(assets, 'places', 'stations.json'), 'utf8');
  return createStationIndex(stationFileSchema.parse(JSON.parse(file)));
};
