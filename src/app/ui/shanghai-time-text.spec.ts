import { shanghaiTimeText } from './shanghai-time-text';

describe('shanghaiTimeText', () => {
  for (const [iso, text] of [
    ['2025-02-03T00:15:00.000Z', '2025-02-03 08:15'],
    ['2025-02-03T08:15:00+08:00', '2025-02-03 08:15'],
    ['2025-02-02T17:00:00Z', '2025-02-03 01:00'],
    ['', ''],
    ['yesterday', ''],
  ] as const)
    it(`shows "${iso}" as "${text}"`, () => expect(shanghaiTimeText(iso)).toBe(text));
});
