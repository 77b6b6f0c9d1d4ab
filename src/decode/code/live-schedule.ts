import { codeFormats } from './decoded-code';
import type { Rung } from './rung';
import type { ZxingModule } from './zxing/zxing-module';
import { fastQr, hardestAll } from './zxing/zxing-reader';
import { zxingRung } from './zxing/zxing-rung';

/** What looks at which frame of a live camera. `docs/adr/0004-decoder-ladder.md` has the figures behind it. */
export const liveSchedule = (zxing: ZxingModule): readonly Rung[] => {
  const fast = zxingRung(zxing, 'zxing-fast', fastQr);
  const full = zxingRung(zxing, 'zxing-qr', { ...hardestAll, formats: ['QR_CODE'] });
  const all = zxingRung(zxing, 'zxing-all', { ...fastQr, formats: codeFormats, rotate: true });
  return [fast, full, fast, all];
};
