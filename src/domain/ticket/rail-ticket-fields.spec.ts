import fc from 'fast-check';
import {
  railTicketFieldNames,
  railTicketFromFields,
  type RailTicketFieldName,
  type RailTicketFields,
} from './rail-ticket-fields';

const sample = {
  ElectronicInvoiceRailwayETicketNumber: '25529166660000000017',
  TypeOfBusiness: '售',
  DateOfIssue: '2025-02-08',
  TravelDate: '2025-02-03',
  DepartureTime: '08:16',
  TrainNumber: 'G2961',
  DepartureStation: '盘州',
  DestinationStation: '广州南',
  SeatLevel: '二等座',
  Carriage: '06',
  Seat: '12F',
  Fare: '435.50',
  TaxAmount: '35.96',
  Name: '陆小满',
  IdNumber: '5202811905****0027',
} satisfies RailTicketFields;

const read = (changed: RailTicketFields) => railTicketFromFields({ ...sample, ...changed });
const valueOf = (changed: RailTicketFields) => {
  const result = read(changed);
  if (!result.ok) throw new Error(JSON.stringify(result.error));
  return result.value;
};

describe('railTicketFromFields', () => {
  it('makes a ticket of all fields', () => {
    expect(railTicketFromFields(sample)).toEqual({
      ok: true,
      value: {
        invoiceNumber: '25529166660000000017',
        business: 'sale',
        issuedOn: jasmine.anything(),
        travelOn: jasmine.anything(),
        departAt: '08:16',
        trainNumber: 'G2961',
        from: '盘州',
        to: '广州南',
        seat: { level: '二等座', carriage: '06', number: '12F' },
        fareFen: 43_550,
        name: '陆小满',
        idNumber: '5202811905****0027',
      },
    });
    expect(String(valueOf({}).travelOn)).toBe('2025-02-03');
    expect(String(valueOf({}).issuedOn)).toBe('2025-02-08');
  });

  const days: readonly [string, string][] = [
    ['2025-02-03', '2025-02-03'],
    ['2025年02月03日', '2025-02-03'],
    ['2025年2月3日', '2025-02-03'],
    ['２０２５年０２月０３日', '2025-02-03'],
    ['20250203', '2025-02-03'],
    ['2025/02/03', '2025-02-03'],
    ['2025-02-03T08:16:00', '2025-02-03'],
    [' 2025-02-03 \n', '2025-02-03'],
  ];
  for (const [text, day] of days)
    it(`reads the day ${JSON.stringify(text)}`, () =>
      expect(String(valueOf({ TravelDate: text }).travelOn)).toBe(day));

  const fares: readonly [string, number][] = [
    ['435.50', 43_550],
    ['435.5', 43_550],
    ['435', 43_500],
    ['¥435.50', 43_550],
    ['￥435.50', 43_550],
    ['435.50元', 43_550],
    ['1,435.05', 143_505],
    ['0.01', 1],
    ['10000', 1_000_000],
  ];
  for (const [text, fen] of fares)
    it(`reads the fare «${text}»`, () => expect(valueOf({ Fare: text }).fareFen).toBe(fen));

  const times: readonly [string, string | null][] = [
    ['08:16', '08:16'],
    ['8:16', '08:16'],
    ['08:16:00', '08:16'],
    ['08:16开', '08:16'],
    ['8时16分', '08:16'],
    ['24:00', null],
    ['08:60', null],
    ['', null],
  ];
  for (const [text, time] of times)
    it(`reads the time «${text}»`, () =>
      expect(valueOf({ DepartureTime: text }).departAt).toBe(time));

  it('takes stations with and without 站, trains with and without 次', () => {
    expect(valueOf({ DepartureStation: '盘州站' }).from).toBe('盘州');
    expect(valueOf({ DestinationStation: '广州南 站' }).to).toBe('广州南');
    expect(valueOf({ TrainNumber: 'g2961次' }).trainNumber).toBe('G2961');
    expect(valueOf({ TrainNumber: '1462' }).trainNumber).toBe('1462');
  });

  it('tells a refund from a sale', () => {
    expect(valueOf({ TypeOfBusiness: '退' }).business).toBe('refund');
    expect(valueOf({ TypeOfBusiness: ' 退票 ' }).business).toBe('refund');
    expect(valueOf({ TypeOfBusiness: '售票' }).business).toBe('sale');
  });

  it('writes the x of a number in upper case, and null for what is not stated', () => {
    expect(valueOf({ IdNumber: '5202811905****002x' }).idNumber).toBe('5202811905****002X');
    const bare = valueOf({ Name: '', IdNumber: '', SeatLevel: '', Carriage: '', Seat: '' });
    expect([bare.name, bare.idNumber]).toEqual([null, null]);
    expect(bare.seat).toEqual({ level: null, carriage: null, number: null });
  });

  const unreadable: readonly [RailTicketFieldName, string][] = [
    ['ElectronicInvoiceRailwayETicketNumber', '2552916666000000001'],
    ['ElectronicInvoiceRailwayETicketNumber', '255291666600000000171'],
    ['TypeOfBusiness', '补'],
    ['DateOfIssue', '2025-02-29'],
    ['TravelDate', '昨天'],
    ['TravelDate', '2025-02-033'],
    ['TrainNumber', '盘州'],
    ['TrainNumber', 'G29611'],
    ['DepartureStation', '站'],
    ['DestinationStation', 'Guangzhou'],
    ['Fare', '0'],
    ['Fare', '0.00'],
    ['Fare', '12000'],
    ['Fare', '10000.01'],
    ['Fare', '435.505'],
    ['Fare', '-435'],
    ['Fare', '1e3'],
  ];
  for (const [field, text] of unreadable)
    it(`names ${field} when it says «${text}»`, () =>
      expect(read({ [field]: text })).toEqual({
        ok: false,
        error: { code: 'field-unreadable', field },
      }));

  const required = [
    'ElectronicInvoiceRailwayETicketNumber',
    'TypeOfBusiness',
    'DateOfIssue',
    'TravelDate',
    'TrainNumber',
    'DepartureStation',
    'DestinationStation',
    'Fare',
  ] as const;
  for (const field of required)
    it(`misses ${field}`, () =>
      expect(read({ [field]: ' ' })).toEqual({
        ok: false,
        error: { code: 'field-missing', field },
      }));

  it('reads back every fare of whole fen', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 1_000_000 }), (fen) => {
        expect(valueOf({ Fare: (fen / 100).toFixed(2) }).fareFen).toBe(fen);
      }),
    );
  });

  it('never throws and never repeats a value in an error, whatever the texts', () => {
    const field = fc.constantFrom(...railTicketFieldNames);
    fc.assert(
      fc.property(field, fc.string({ unit: 'binary', minLength: 3 }), (name, text) => {
        const result = read({ [name]: text });
        if (!result.ok) expect(Object.keys(result.error).sort()).toEqual(['code', 'field']);
      }),
    );
  });
});
