import fc from 'fast-check';
import { canonicalJson } from './canonical-json';

const shuffled = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(shuffled);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, item]) => [key, shuffled(item)]),
  );
};

const nested = (depth: number): unknown => (depth === 0 ? 1 : [nested(depth - 1)]);

describe('canonicalJson', () => {
  it('sorts members by UTF-16 code units, as the example of RFC 8785 §3.2.3', () => {
    const value = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\ud83d\ude00': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    };
    expect(canonicalJson(value)).toBe(
      '{"\\r":"Carriage Return","1":"One","\u0080":"Control","ö":"Latin Small Letter O With Diaeresis",' +
        '"€":"Euro Sign","😀":"Emoji: Grinning Face","\ufb33":"Hebrew Letter Dalet With Dagesh"}',
    );
  });

  it('writes numbers as the example of RFC 8785 §3.2.2', () => {
    expect(canonicalJson(JSON.parse('[333333333.33333329,1E30,4.50,2e-3,1e-27,-0]'))).toBe(
      '[333333333.3333333,1e+30,4.5,0.002,1e-27,0]',
    );
  });

  it('leaves out members that are undefined', () =>
    expect(canonicalJson({ b: undefined, a: [] })).toBe('{"a":[]}'));

  it('keeps an own member called __proto__', () =>
    expect(canonicalJson(JSON.parse('{"b":1,"__proto__":{"a":2}}'))).toBe(
      '{"__proto__":{"a":2},"b":1}',
    ));

  it('gives one text for one value, whatever the order of its members', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(canonicalJson(shuffled(value))).toBe(canonicalJson(value));
      }),
    ));

  it('is JSON that reads back as the same value', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = canonicalJson(value);
        expect(canonicalJson(JSON.parse(text))).toBe(text);
        expect(JSON.parse(text)).toEqual(JSON.parse(JSON.stringify(value)));
      }),
    ));

  it('has no white space outside strings and no line breaks at all', () =>
    fc.assert(
      fc.property(fc.jsonValue(), (value) => expect(canonicalJson(value)).not.toMatch(/[\n\r\t]/)),
    ));

  for (const [name, value] of [
    ['NaN', Number.NaN],
    ['an infinite number', { a: [Number.POSITIVE_INFINITY] }],
    ['a function', [() => 1]],
    ['a bigint', { a: 1n }],
    ['undefined itself', undefined],
    ['a hole in an array', [undefined]],
  ] as const) {
    it(`refuses ${name}`, () => expect(() => canonicalJson(value)).toThrowError(TypeError));
  }

  it('takes 64 levels and refuses 65', () => {
    expect(canonicalJson(nested(64))).toContain('[1]');
    expect(() => canonicalJson(nested(65))).toThrowError(RangeError);
  });
});
