import QRCode from 'qrcode';
import { layoutOf } from './qr-layout';
import { codewordsOf } from './qr-version';

describe('layoutOf', () => {
  it('has as many data modules as codewords need', () => {
    for (let version = 1; version <= 40; version += 1) {
      const bits = layoutOf(version).order.length;
      expect(bits >> 3).toBe(codewordsOf(version));
      expect(bits % 8).toBeLessThan(8);
    }
  });

  for (const version of [1, 2, 6, 7, 14, 32, 40])
    it(`agrees with every pattern that an encoder draws in version ${version}`, () => {
      const { side, known, data } = layoutOf(version);
      const { modules } = QRCode.create('x', { version, errorCorrectionLevel: 'L' });
      expect(modules.size).toBe(side);
      known.forEach((colour, place) => {
        const dark = modules.get(Math.floor(place / side), place % side) === 1;
        if (colour !== 0)
          expect(dark)
            .withContext(`module ${place}`)
            .toBe(colour === 1);
      });
      const reserved = data.filter((bit, place) => bit === 0 && known[place] === 0).length;
      expect(reserved).toBe(version >= 7 ? 30 + 36 : 30);
    });
});
