import { cleanCode, printedCode } from './enrolment-code';

describe('enrolment code', () => {
  it('is read whatever the case, the hyphens and the keyboard', () => {
    expect(cleanCode('7k2m-9qxr')).toBe('7K2M9QXR');
    expect(cleanCode(' ７Ｋ２Ｍ ９qxr ')).toBe('7K2M9QXR');
  });

  it('takes the letters that are never printed for the digits they look like', () => {
    expect(cleanCode('OIL0-11AB')).toBe('011011AB');
  });

  it('is grouped by four and never longer than eight', () => {
    expect(printedCode('7k2')).toBe('7K2');
    expect(printedCode('7k2m')).toBe('7K2M');
    expect(printedCode('7k2m9')).toBe('7K2M-9');
    expect(printedCode('7k2m-9qxr99')).toBe('7K2M-9QXR');
  });
});
