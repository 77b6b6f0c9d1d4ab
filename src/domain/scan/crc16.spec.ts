import { crc16, crc16Kinds } from './crc16';

describe('crc16', () => {
  const check = '123456789';

  it('gives the published check values', () => {
    expect(crc16(check, crc16Kinds.buypass)).toBe(0xfee8);
    expect(crc16(check, crc16Kinds.modbus)).toBe(0x4b37);
    expect(crc16(check, crc16Kinds.arc)).toBe(0xbb3d);
  });

  it('of nothing is its start', () => {
    expect(crc16('', crc16Kinds.buypass)).toBe(0);
    expect(crc16('', crc16Kinds.modbus)).toBe(0xffff);
  });

  it('differs when any one character of an invoice differs', () => {
    const text = '01,51,,25529000000000000017,412.00,20250210,,';
    const whole = crc16(text, crc16Kinds.modbus);
    for (let at = 0; at < text.length; at += 1) {
      const other = `${text.slice(0, at)}${text[at] === '7' ? '8' : '7'}${text.slice(at + 1)}`;
      expect(crc16(other, crc16Kinds.modbus)).not.toBe(whole);
    }
  });
});
