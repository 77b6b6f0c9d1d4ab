import { dayOf } from '../../domain/time/testing/day-of';
import { panzhou2025 } from '../policy/testing/panzhou-2025';
import { parseCaseLine } from './parse-case-line';
import { shippedStations } from './testing/stations';

const context = { policy: panzhou2025, stations: shippedStations, today: dayOf('2025-02-03') };

const line = {
  id: 'R01',
  scheme: 'rail-ticket',
  travellers: [{ idNumber: '520222198506150020', employer: '某某厂', hukou: 'panzhou' }],
  journey: {
    departOn: '2025-02-03',
    from: { station: '盘州' },
    to: { station: '广州南' },
    fareFen: 43550,
  },
  vehicle: { plate: '贵B12345' },
};
const [traveller] = line.travellers;
const journey = (change: object) => ({ ...line, journey: { ...line.journey, ...change } });
const person = (change: object) => ({ ...line, travellers: [{ ...traveller, ...change }] });

describe('parseCaseLine', () => {
  it('resolves people, days and places', () =>
    expect<unknown>(parseCaseLine(line, context)).toEqual({
      ok: true,
      value: {
        id: 'R01',
        case: {
          scheme: 'rail-ticket',
          travellers: [
            {
              idNumber: {
                number: '520222198506150020',
                kind: 'resident',
                areaCode: '520222',
                birth: '1985-06-15',
                sex: 'female',
              },
              employer: '某某厂',
              hukou: 'panzhou',
            },
          ],
          journey: {
            departOn: '2025-02-03',
            from: { station: '盘州', province: '贵州省', city: '六盘水' },
            to: { station: '广州南', province: '广东省', city: '广州' },
            fareFen: 43550,
          },
          vehicle: { plate: '贵B12345' },
        },
      },
    }));

  it('takes null for what isn’t known, and fields that it doesn’t know', () => {
    const parsed = parseCaseLine(
      {
        id: 7,
        scheme: 'coach',
        travellers: [{ idNumber: '520222198506150020', employer: null, hukou: null, note: 'x' }],
        journey: {
          departOn: '2025-02-03',
          from: null,
          to: { station: null, province: '广东', city: null },
          fareFen: null,
        },
        vehicle: null,
        remark: 'x',
      },
      context,
    );
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.error));
    expect(parsed.value.id).toBe(7);
    expect(Object.keys(parsed.value.case)).toEqual(['scheme', 'travellers', 'journey']);
    expect(Object.keys(parsed.value.case.travellers[0] ?? {})).toEqual(['idNumber']);
    expect<unknown>(parsed.value.case.journey).toEqual({
      departOn: '2025-02-03',
      to: { province: '广东省' },
    });
  });

  const errors: readonly [string, unknown, string, string][] = [
    ['nothing', undefined, 'field-type', ''],
    ['a text', 'R01', 'field-type', ''],
    ['a list', [line], 'field-type', ''],
    ['no id', { ...line, id: undefined }, 'field-missing', 'id'],
    ['an id that is none', { ...line, id: { a: 1 } }, 'field-type', 'id'],
    ['no scheme', { ...line, scheme: undefined }, 'field-missing', 'scheme'],
    ['an unknown scheme', { ...line, scheme: 'ship' }, 'scheme-unknown', 'scheme'],
    ['no travellers', { ...line, travellers: undefined }, 'field-missing', 'travellers'],
    [
      'an empty list of travellers',
      { ...line, travellers: [] },
      'travellers-missing',
      'travellers',
    ],
    ['a traveller that is none', { ...line, travellers: [7] }, 'field-type', 'travellers[0]'],
    ['no ID number', person({ idNumber: undefined }), 'field-missing', 'travellers[0].idNumber'],
    [
      'a number as ID number',
      person({ idNumber: 5202221985 }),
      'field-type',
      'travellers[0].idNumber',
    ],
    ['an empty ID number', person({ idNumber: '' }), 'id-empty', 'travellers[0].idNumber'],
    [
      'a wrong check digit',
      person({ idNumber: '520222198506150021' }),
      'id-check-digit',
      'travellers[0].idNumber',
    ],
    ['an unknown hukou', person({ hukou: '盘州' }), 'hukou-unknown', 'travellers[0].hukou'],
    ['an employer that is none', person({ employer: 5 }), 'field-type', 'travellers[0].employer'],
    ['no journey', { ...line, journey: undefined }, 'field-missing', 'journey'],
    ['no date', journey({ departOn: undefined }), 'field-missing', 'journey.departOn'],
    [
      'a date in another form',
      journey({ departOn: '2025/02/03' }),
      'day-format',
      'journey.departOn',
    ],
    [
      'a date of no calendar',
      journey({ departOn: '2025-02-29' }),
      'day-not-in-calendar',
      'journey.departOn',
    ],
    ['no destination', journey({ to: undefined }), 'field-missing', 'journey.to'],
    ['an empty destination', journey({ to: {} }), 'province-missing', 'journey.to.province'],
    [
      'an unknown station',
      journey({ to: { station: '广州北极' } }),
      'station-unknown',
      'journey.to.station',
    ],
    [
      'an unknown origin',
      journey({ from: { station: '盘州北极' } }),
      'station-unknown',
      'journey.from.station',
    ],
    [
      'an unknown province',
      journey({ to: { province: '火星' } }),
      'province-unknown',
      'journey.to.province',
    ],
    [
      'a station in another province',
      journey({ to: { station: '普安', province: '贵州' } }),
      'province-differs',
      'journey.to.province',
    ],
    ['a fare of nothing', journey({ fareFen: 0 }), 'fare-invalid', 'journey.fareFen'],
    ['a negative fare', journey({ fareFen: -1 }), 'fare-invalid', 'journey.fareFen'],
    ['a fare of 12,000 yuan', journey({ fareFen: 1_200_000 }), 'fare-invalid', 'journey.fareFen'],
    ['half a fen', journey({ fareFen: 0.5 }), 'fare-invalid', 'journey.fareFen'],
    ['a fare as text', journey({ fareFen: '435.50' }), 'fare-invalid', 'journey.fareFen'],
    ['a plate that is none', { ...line, vehicle: { plate: 7 } }, 'field-type', 'vehicle.plate'],
  ];
  for (const [what, input, code, path] of errors) {
    it(`refuses ${what}: ${code} at ${path}`, () => {
      const parsed = parseCaseLine(input, context);
      expect(parsed.ok ? [] : [parsed.error.code, parsed.error.path]).toEqual([code, path]);
      // What is wrong is said without the person's data.
      expect(JSON.stringify(parsed)).not.toContain('52022219');
    });
  }

  it('names the second of two people by its index', () => {
    const parsed = parseCaseLine(
      { ...line, travellers: [traveller, { idNumber: '520222850615002' }] },
      context,
    );
    expect<unknown>(parsed.ok ? {} : parsed.error).toEqual({
      code: 'id-old-15',
      message: jasmine.any(String),
      path: 'travellers[1].idNumber',
    });
  });

  it('names a wrong ID number before a missing journey', () => {
    const { journey: _, ...rest } = person({ idNumber: '520222850615002' });
    const parsed = parseCaseLine(rest, context);
    expect(parsed.ok ? '' : parsed.error.path).toBe('travellers[0].idNumber');
  });

  it('refuses a scheme that this season’s plan doesn’t have', () => {
    const policy = {
      ...panzhou2025,
      schemes: panzhou2025.schemes.filter(({ id }) => id !== 'rail-ticket'),
    };
    const parsed = parseCaseLine(line, { ...context, policy });
    expect(parsed.ok ? '' : parsed.error.code).toBe('scheme-not-in-policy');
  });
});
