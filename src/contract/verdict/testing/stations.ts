import file from '../../../../assets/places/stations.json';
import { createStationIndex } from '../../../domain/place/create-station-index';
import { stationFileSchema } from '../../place/station-file-schema';

/** The stations as shipped. */
export const shippedStations = createStationIndex(stationFileSchema.parse(file), '六盘水');
