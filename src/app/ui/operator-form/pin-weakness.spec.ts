import { pinWeakness } from './pin-weakness';

describe('pinWeakness', () => {
  for (const [pin, why] of [
    ['', 'too-short'],
    ['97531', 'too-short'],
    ['111111', 'one-digit'],
    ['00000000', 'one-digit'],
    ['123456', 'in-a-row'],
    ['654321', 'in-a-row'],
    ['890123', 'in-a-row'],
    ['210987', 'in-a-row'],
    ['121212', 'repeats'],
    ['123123', 'repeats'],
    ['12341234', 'repeats'],
  ] as const)
    it(`refuses ${pin || 'nothing'}: ${why}`, () => expect(pinWeakness(pin)).toBe(why));

  for (const pin of ['135790', '112358', '908172', '123457', '20250203'])
    it(`takes ${pin}`, () => expect(pinWeakness(pin)).toBeNull());
});
