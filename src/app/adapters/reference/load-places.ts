import { stationFileSchema } from '../../../contract/place/station-file-schema';
import { townshipFileSchema } from '../../../contract/place/township-file-schema';
import { createStationIndex } from '../../../domain/place/create-station-index';
import { createTownshipIndex } from '../../../domain/place/create-township-index';
import type { StationIndex } from '../../../domain/place/station-index';
import type { TownshipIndex } from '../../../domain/place/township-index';
import { readAsset } from './read-asset';

/** Panzhou is a county-level city of it: its stations come first among equals. */
const homeCity = '六盘水';

export const loadStations = async (): Promise<StationIndex> =>
  createStationIndex(stationFileSchema.parse(await readAsset('places/stations.json')), homeCity);

export const loadTownships = async (): Promise<TownshipIndex> =>
  createTownshipIndex(townshipFileSchema.parse(await readAsset('places/townships.json')));
