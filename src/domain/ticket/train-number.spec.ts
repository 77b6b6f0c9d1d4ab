import fc from 'fast-check';
import { err, ok } from '../result';
import { parseTrainNumber } from './train-number';

describe('parseTrainNumber', () => {
  for (const [text, train] of [
    ['G2961', 'G2961'],
    ['g2961', 'G2961'],
    ['Ｇ２９６１', 'G2961'],
    ['G2961次', 'G2961'],
    [' G 2961 次 ', 'G2961'],
    ['D1', 'D1'],
    ['C6001', 'C6001'],
    ['Z149', 'Z149'],
    ['T77', 'T77'],
    ['K1502', 'K1502'],
    ['L1234', 'L1234'],
    ['Y501', 'Y501'],
    ['S201', 'S201'],
    ['5640', '5640'],
  ] as const) {
    it(`reads «${text}» as ${train}`, () => {
      const parsed = parseTrainNumber(text);
      expect(parsed.ok ? String(parsed.value) : parsed.error).toBe(train);
    });
  }

  it('misses what is empty', () => {
    for (const text of ['', '  ', '次']) expect(parseTrainNumber(text)).toEqual(err('train-empty'));
  });

  for (const text of [
    'G',
    'G0',
    'G0123',
    'G12345',
    'GG12',
    'A123',
    '564',
    '9001',
    '0640',
    '56401',
    'G2961/2',
    '盘州',
    'G-1',
    'G2961次次',
  ]) {
    it(`refuses «${text}»`, () => expect(parseTrainNumber(text)).toEqual(err('train-format')));
  }

  it('gives back every number that it took', () => {
    const anyTrain = fc.stringMatching(/^[GDCZTKLYS][1-9]\d{0,3}$/);
    fc.assert(
      fc.property(anyTrain, (train) => {
        const parsed = parseTrainNumber(`${train.toLowerCase()}次`);
        expect(parsed.ok && String(parsed.value)).toBe(train);
        if (parsed.ok) expect(parseTrainNumber(parsed.value)).toEqual(ok(parsed.value));
      }),
    );
  });
});
