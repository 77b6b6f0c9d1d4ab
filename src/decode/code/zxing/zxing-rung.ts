import type { Rung } from '../rung';
import type { ZxingModule } from './zxing-module';
import { readWithZxing, type ZxingEffort } from './zxing-reader';

/** zxing-cpp on the picture as it is. */
export const zxingRung = (zxing: ZxingModule, name: string, effort: ZxingEffort): Rung => ({
  name,
  read: (image) => readWithZxing(zxing, image, effort, name),
});
