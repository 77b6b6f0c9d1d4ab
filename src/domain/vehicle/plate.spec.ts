import fc from 'fast-check';
import { err, ok } from '../result';
import { formatPlate, parsePlate, type Plate, type PlateError } from './plate';

describe('parsePlate', () => {
  const taken: readonly (readonly [string, string, Plate['kind']])[] = [
    ['贵B12345', '贵B12345', 'ordinary'],
    ['贵b12345', '贵B12345', 'ordinary'],
    ['贵B·12345', '贵B12345', 'ordinary'],
    ['贵B 12345', '贵B12345', 'ordinary'],
    ['贵Ｂ－１２３４５', '贵B12345', 'ordinary'],
    ['贵BA123B', '贵BA123B', 'ordinary'],
    ['贵B1234挂', '贵B1234挂', 'ordinary'],
    ['贵B1234学', '贵B1234学', 'ordinary'],
    ['贵B1234警', '贵B1234警', 'ordinary'],
    ['粤Z1234港', '粤Z1234港', 'ordinary'],
    ['粤Z1234澳', '粤Z1234澳', 'ordinary'],
    ['贵BD12345', '贵BD12345', 'new-energy'],
    ['贵BAA1234', '贵BAA1234', 'new-energy'],
    ['贵BK01234', '贵BK01234', 'new-energy'],
    ['贵B12345D', '贵B12345D', 'new-energy'],
    ['贵B12345K', '贵B12345K', 'new-energy'],
  ];
  for (const [text, plate, kind] of taken) {
    it(`reads «${text}» as ${kind}`, () => expect(parsePlate(text)).toEqual(ok({ plate, kind })));
  }

  const refused: readonly (readonly [string, PlateError])[] = [
    ['', 'plate-empty'],
    [' ·', 'plate-empty'],
    ['B12345', 'plate-province'],
    ['中B12345', 'plate-province'],
    ['贵BI2345', 'plate-letters'],
    ['贵BO2345', 'plate-letters'],
    ['贵O12345', 'plate-letters'],
    ['贵B1234', 'plate-length'],
    ['贵B123456D', 'plate-length'],
    ['贵112345', 'plate-format'],
    ['贵贵12345', 'plate-format'],
    ['贵B123456', 'plate-format'],
    ['贵BL12345', 'plate-format'],
    ['贵B12345L', 'plate-format'],
    ['贵BA1234D', 'plate-format'],
    ['贵B学1234', 'plate-format'],
    ['贵B1234挂学', 'plate-format'],
    ['贵B1234!', 'plate-format'],
  ];
  for (const [text, error] of refused) {
    it(`refuses «${text}» as ${error}`, () => expect(parsePlate(text)).toEqual(err(error)));
  }

  it('knows the sign of every province', () => {
    const signs = [...'京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼'];
    expect(new Set(signs).size).toBe(31);
    for (const sign of signs) expect(parsePlate(`${sign}A12345`).ok).toBeTrue();
  });

  it('reads what formatPlate wrote', () => {
    const anyPlate = fc.stringMatching(
      /^[贵粤沪][A-HJ-NP-Z](?:[A-HJ-NP-Z0-9]{5}|[A-HJK][A-HJ-NP-Z0-9]\d{4}|\d{5}[A-HJK])$/,
    );
    fc.assert(
      fc.property(anyPlate, (text) => {
        const parsed = parsePlate(text);
        if (!parsed.ok) throw new Error(`${text}: ${parsed.error}`);
        expect(parsed.value.plate).toBe(text);
        expect(parsed.value.kind).toBe(text.length === 7 ? 'ordinary' : 'new-energy');
        expect(parsePlate(formatPlate(parsed.value))).toEqual(parsed);
      }),
    );
  });
});
