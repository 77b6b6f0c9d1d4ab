import fc from 'fast-check';
import { crc16, type Crc16Variant, crc16Variants, formatCrc16 } from './crc16';

describe('crc16', () => {
  const check: readonly (readonly [Crc16Variant, string, string])[] = [
    ['BUYPASS', '123456789', 'FEE8'],
    ['MODBUS', '123456789', '4B37'],
    ['ARC', '123456789', 'BB3D'],
    ['BUYPASS', '', '0000'],
    ['MODBUS', '', 'FFFF'],
    ['ARC', '', '0000'],
    ['MODBUS', '01,51,,25529000000000000017,412.00,20250210,,', '1004'],
    ['BUYPASS', '01,32,,25522000000000000018,412.00,20250210,,', '88B6'],
    ['BUYPASS', '01,31,,25522000000000000019,1000.00,20250211,,', '98DD'],
  ];
  for (const [variant, text, crc] of check) {
    it(`${variant} of «${text}» is ${crc}`, () =>
      expect(formatCrc16(crc16(text, variant))).toBe(crc));
  }

  it('sees any change of one or two neighbouring characters (a burst of at most 16 bits)', () => {
    const ascii = fc.string({ unit: 'binary-ascii', minLength: 2, maxLength: 80 });
    const two = fc.string({ unit: 'binary-ascii', minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(ascii, fc.nat(), two, (text, seed, replacement) => {
        const place = seed % (text.length - 1);
        const changed = text.slice(0, place) + replacement + text.slice(place + 2);
        fc.pre(changed !== text);
        for (const variant of crc16Variants)
          expect(crc16(changed, variant)).not.toBe(crc16(text, variant));
      }),
    );
  });

  it('stays within sixteen bits', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom(...crc16Variants), (text, variant) => {
        expect(formatCrc16(crc16(text, variant))).toMatch(/^[0-9A-F]{4}$/);
      }),
    );
  });
});
