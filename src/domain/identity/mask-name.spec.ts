import fc from 'fast-check';
import { surnameOf } from './compound-surname';
import { maskName } from './mask-name';

describe('maskName', () => {
  const table: readonly (readonly [string, string])[] = [
    ['张三', '张*'],
    ['陆小满', '陆**'],
    ['欧阳锋', '欧阳*'],
    ['欧阳娜娜', '欧阳**'],
    ['欧阳', '欧*'],
    ['司马相如', '司马**'],
    ['张王李赵', '张***'],
    ['买买提·吐尔逊', '买**·***'],
    ['欧阳·买买提', '欧*·***'],
    ['John Smith', 'J*** *****'],
    ['𬭚小满', '𬭚**'],
    ['张', '*'],
    ['', ''],
    ['  张三 ', '张*'],
    ['张*', '张*'],
  ];
  for (const [name, masked] of table) {
    it(`«${name}» becomes «${masked}»`, () => expect(maskName(name)).toBe(masked));
  }

  it('keeps the length, and at most two characters', () => {
    const han = fc.string({ unit: fc.constantFrom(...'张王欧阳司马娜小满·'), minLength: 1 });
    fc.assert(
      fc.property(han, (name) => {
        const masked = maskName(name);
        expect([...masked].length).toBe([...name].length);
        expect([...masked].filter((one) => one !== '*' && one !== '·').length).toBeLessThan(3);
        expect(maskName(masked)).toBe(masked);
      }),
    );
  });
});

describe('surnameOf', () => {
  for (const [name, surname] of [
    ['诸葛亮', '诸葛'],
    ['诸葛', '诸'],
    ['葛亮', '葛'],
    ['令狐冲', '令狐'],
    ['单于夜', '单于'],
    ['纳兰容若', '纳兰'],
    ['东方红', '东方'],
    ['东风', '东'],
    ['𬭚小满', '𬭚'],
    ['', ''],
  ] as const) {
    it(`of «${name}» is «${surname}»`, () => expect(surnameOf(name)).toBe(surname));
  }
});
