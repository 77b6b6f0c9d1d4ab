import fc from 'fast-check';
import { err } from '../result';
import { parsePersonName, type PersonNameError } from './person-name';

const read = (text: string): string => {
  const parsed = parsePersonName(text);
  return parsed.ok ? parsed.value : parsed.error.code;
};

describe('parsePersonName', () => {
  const taken: readonly (readonly [string, string])[] = [
    ['张三', '张三'],
    ['陆小满', '陆小满'],
    [' 张　三 ', '张三'],
    ['张\u200b三', '张三'],
    ['欧阳娜娜', '欧阳娜娜'],
    ['䶮小满', '䶮小满'],
    ['𬭚小满', '𬭚小满'],
    ['〇一', '〇一'],
    ['买买提·吐尔逊', '买买提·吐尔逊'],
    ['买买提•吐尔逊', '买买提·吐尔逊'],
    ['买买提・吐尔逊', '买买提·吐尔逊'],
    ['买买提．吐尔逊', '买买提·吐尔逊'],
    ['买买提 · 吐尔逊', '买买提·吐尔逊'],
    ['阿依古丽·买买提·吐尔逊', '阿依古丽·买买提·吐尔逊'],
    ['JOHN SMITH', 'JOHN SMITH'],
    ['  John   Smith ', 'John Smith'],
    ['ＪＯＨＮ　ＳＭＩＴＨ', 'JOHN SMITH'],
    ["Seán O'Brien-Müller, Jr.", "Seán O'Brien-Müller, Jr."],
  ];
  for (const [text, name] of taken) {
    it(`reads «${text}» as «${name}»`, () => expect(read(text)).toBe(name));
  }

  const refused: readonly (readonly [string, PersonNameError])[] = [
    ['', { code: 'name-empty' }],
    [' \u3000', { code: 'name-empty' }],
    ['张', { code: 'name-too-short' }],
    ['J', { code: 'name-too-short' }],
    ['张3', { code: 'name-characters', position: 1 }],
    ['520222198506150020', { code: 'name-characters', position: 0 }],
    ['张三（儿子）', { code: 'name-characters', position: 2 }],
    ['张*', { code: 'name-characters', position: 1 }],
    ['𬭚3', { code: 'name-characters', position: 1 }],
    ['Ivan Иванов', { code: 'name-characters', position: 5 }],
    ['😀😀', { code: 'name-characters', position: 0 }],
    ['张san', { code: 'name-mixed' }],
    ['赵C', { code: 'name-mixed' }],
    ['·张三', { code: 'name-dot' }],
    ['张三·', { code: 'name-dot' }],
    ['买买提··吐尔逊', { code: 'name-dot' }],
    ['-- --', { code: 'name-dot' }],
    ['-John', { code: 'name-dot' }],
    ['张'.repeat(41), { code: 'name-too-long', limit: 40 }],
  ];
  for (const [text, error] of refused) {
    it(`refuses «${text.slice(0, 20)}» as ${error.code}`, () =>
      expect(parsePersonName(text)).toEqual(err(error)));
  }

  it('takes forty characters', () => expect(parsePersonName('张'.repeat(40)).ok).toBeTrue());

  it('takes again what it gave, unchanged, and never throws', () => {
    const typed = fc.oneof(
      fc.string(),
      fc.string({ unit: fc.constantFrom(...'张三·•. A') }),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const parsed = parsePersonName(text);
        if (parsed.ok) expect(parsePersonName(parsed.value)).toEqual(parsed);
      }),
    );
  });
});
