import { err, ok } from '../result';
import { dayOf } from '../time/testing/day-of';
import type { IdNumberKind } from './id-number';
import { formatIdNumber, type IdNumberError, parseIdNumber } from './parse-id-number';

const today = dayOf('2025-02-03');

describe('parseIdNumber', () => {
  const taken: readonly (readonly [string, string, IdNumberKind, string, string, string])[] = [
    ['520202, never issued', '520202200103070012', 'resident', '520202', '2001-03-07', 'male'],
    ['520222', '520222198506150020', 'resident', '520222', '1985-06-15', 'female'],
    ['520281', '520281199003070015', 'resident', '520281', '1990-03-07', 'male'],
    ['another area', '530302198801010014', 'resident', '530302', '1988-01-01', 'male'],
    ['the sample of GB 11643', '11010519491231002X', 'resident', '110105', '1949-12-31', 'female'],
    ['Hong Kong', '810000199001010019', 'hong-kong', '810000', '1990-01-01', 'male'],
    ['Macau', '820000199001010029', 'macau', '820000', '1990-01-01', 'female'],
    ['Taiwan', '830000199001010039', 'taiwan', '830000', '1990-01-01', 'male'],
    ['foreign', '952840198501010018', 'foreign-permanent', '952840', '1985-01-01', 'male'],
    ['16 on 2025-02-03', '520281200902030012', 'resident', '520281', '2009-02-03', 'male'],
    ['16 on 2025-02-04', '520281200902040034', 'resident', '520281', '2009-02-04', 'male'],
    ['60 on 2025-02-03', '520222196502030057', 'resident', '520222', '1965-02-03', 'male'],
    ['60 on 2025-02-04', '520222196502040079', 'resident', '520222', '1965-02-04', 'male'],
    ['born on 29 February', '520222199202290010', 'resident', '520222', '1992-02-29', 'male'],
  ];
  for (const [what, number, kind, areaCode, birth, sex] of taken) {
    it(`takes ${what}`, () => {
      expect(parseIdNumber(number, today)).toEqual(
        ok({
          number,
          kind,
          areaCode,
          birth: dayOf(birth),
          sex: sex === 'male' ? 'male' : 'female',
        }),
      );
    });
  }

  const refused: readonly (readonly [string, string, IdNumberError])[] = [
    ['nothing', '', { code: 'id-empty' }],
    ['blanks', ' \u3000', { code: 'id-empty' }],
    ['29 February 1990', '520222199002290016', { code: 'id-birth-not-in-calendar' }],
    ['month 13', '520222199013010016', { code: 'id-birth-not-in-calendar' }],
    ['day 0', '520222199001000016', { code: 'id-birth-not-in-calendar' }],
    ['a birth to come', '520281209901010010', { code: 'id-birth-future' }],
    [
      'a birth in 2088 with the right check digit',
      '530302208801010010',
      { code: 'id-birth-future' },
    ],
    ['a wrong check digit', '520222198506150021', { code: 'id-check-digit' }],
    ['X where a digit belongs', '52022219850615002X', { code: 'id-check-digit' }],
    ['15 digits', '520222850615002', { code: 'id-old-15' }],
    ['16 digits', '5202228506150020', { code: 'id-length', length: 16 }],
    ['17 characters with X', '1101051949123102X', { code: 'id-length', length: 17 }],
    ['19 digits', '5202221985061500200', { code: 'id-length', length: 19 }],
    ['a letter', '52O222198506150020', { code: 'id-characters', position: 2 }],
    ['X before the end', '5202221985X6150020', { code: 'id-characters', position: 10 }],
    ['a Chinese digit', '五20222198506150020', { code: 'id-characters', position: 0 }],
    ['an Arabic-Indic digit', '52022219850615002٠', { code: 'id-characters', position: 17 }],
    ['a mask', '5202221985****0020', { code: 'id-characters', position: 10 }],
    ['no province', '700222198506150020', { code: 'id-area-unknown' }],
    ['Hong Kong with a district', '810001199001010019', { code: 'id-area-unknown' }],
    ['a foreign number of no province', '999840198501010018', { code: 'id-area-unknown' }],
    ['a birth in 1894', '520222189406150020', { code: 'id-birth-too-early' }],
    ['a birth in the year 985', '520222098506150020', { code: 'id-birth-too-early' }],
  ];
  for (const [what, text, error] of refused) {
    it(`refuses ${what} as ${error.code}`, () =>
      expect(parseIdNumber(text, today)).toEqual(err(error)));
  }

  it('takes a birth today, and refuses one tomorrow', () => {
    const number = '520281200902030012';
    expect(parseIdNumber(number, dayOf('2009-02-03')).ok).toBeTrue();
    expect(parseIdNumber(number, dayOf('2009-02-02'))).toEqual(err({ code: 'id-birth-future' }));
  });

  it('takes a birth 130 years ago, and refuses one 131 years ago', () => {
    const number = '11010519491231002X';
    expect(parseIdNumber(number, dayOf('2079-01-01')).ok).toBeTrue();
    expect(parseIdNumber(number, dayOf('2080-01-01'))).toEqual(err({ code: 'id-birth-too-early' }));
  });

  for (const text of [
    '11010519491231002x',
    '１１０１０５１９４９１２３１００２Ｘ',
    ' 110105 19491231 002X ',
    '110105\u300019491231\u00a0002ｘ\u200b\r\n',
  ]) {
    it(`reads «${text}» as it reads the plain form`, () => {
      const plain = parseIdNumber('11010519491231002X', today);
      expect(plain.ok).toBeTrue();
      expect(parseIdNumber(text, today)).toEqual(plain);
    });
  }

  it('names the slip that stands furthest to the left', () => {
    expect(parseIdNumber('702222199013010010', today)).toEqual(err({ code: 'id-area-unknown' }));
    expect(parseIdNumber('520222209013010010', today)).toEqual(
      err({ code: 'id-birth-not-in-calendar' }),
    );
  });

  it('is undone by formatIdNumber', () => {
    const parsed = parseIdNumber('11010519491231002X', today);
    if (!parsed.ok) throw new Error(parsed.error.code);
    expect(formatIdNumber(parsed.value)).toBe('110105 19491231 002X');
    expect(parseIdNumber(formatIdNumber(parsed.value), today)).toEqual(parsed);
  });
});
