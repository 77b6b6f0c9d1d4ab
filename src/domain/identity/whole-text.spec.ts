import { areaKindOf } from './area-kind';
import { panzhouAreaCodes } from './area-code-note';
import { surnameOf } from './compound-surname';
import { parseMobile } from './mobile';
import { parsePersonName } from './person-name';
import { sameAsMasked } from './same-as-masked';

/** Found by mutation testing: a number within a longer text isn't that number. */
describe('a number with something before or after it', () => {
  const id = { number: '520222198506150020' };
  for (const text of [
    '1520222198506150020',
    '5202221985061500201',
    '15202221985****0020',
    '5202221985****00201',
  ])
    it(`isn't compared: ${text}`, () => expect(sameAsMasked(id, text)).toBe('not-comparable'));

  it('keeps a country code that doesn’t stand in front', () =>
    expect<unknown>(parseMobile('138+8600138000')).toEqual({
      ok: false,
      error: { code: 'mobile-characters' },
    }));

  it('takes 86 for a country code only before eleven digits', () =>
    expect<unknown>(parseMobile('86138001380001')).toEqual({
      ok: false,
      error: { code: 'mobile-length', length: 14 },
    }));

  it('lets no name begin with a sign', () =>
    expect<unknown>(parsePersonName("'Anna")).toEqual({ ok: false, error: { code: 'name-dot' } }));

  it('knows no foreign numbers but those that begin with 9', () =>
    expect(areaKindOf('844401')).toBeUndefined());
});

describe('lists that only their entries can prove', () => {
  for (const [name, surname] of [
    ['欧阳小明', '欧阳'],
    ['公冶小明', '公冶'],
    ['宗政小明', '宗政'],
    ['百里小明', '百里'],
    ['欧侯小明', '欧侯'],
  ] as const)
    it(`${name} is of the family ${surname}`, () => expect(surnameOf(name)).toBe(surname));

  it('names Panzhou as it was called', () =>
    expect(panzhouAreaCodes.map(({ name }) => name)).toEqual(['盘县特区', '盘县', '盘州市']));
});
