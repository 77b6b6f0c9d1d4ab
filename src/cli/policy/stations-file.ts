import { readFile } from 'node:fs/promises';
import { stationFileSchema } from '../../contract/place/station-file-schema';
import { createStationIndex } from '../../domain/place/create-station-index';
import type { StationIndex } from '../../domain/place/station-index';

/** The stations as shipped; a broken file is a broken installation, so it throws. */
export const readStations = async (): Promise<StationIndex> => {
  const url = new URL('../../../assets/places/stations.json', import.meta.url);
  const file: unknown = JSON.parse(await readFile(url, 'utf8'));
  return createStationIndex(stationFileSchema.parse(file));
};
