import fc from 'fast-check';
import { maskIdNumber } from './mask-id-number';
import { anyIdNumber } from './testing/id-numbers';

describe('maskIdNumber', () => {
  it('keeps four characters at each end', () => {
    expect(maskIdNumber('520222198506150020')).toBe('5202**********0020');
    expect(maskIdNumber('11010519491231002X')).toBe('1101**********002X');
    expect(maskIdNumber('520222850615002')).toBe('5202*******5002');
  });

  it('shows nothing of a shorter text', () => {
    expect(maskIdNumber('52022285061500')).toBe('*'.repeat(14));
    expect(maskIdNumber('')).toBe('');
  });

  it('hides the birth date, keeps the length, and adds nothing when done twice', () => {
    fc.assert(
      fc.property(anyIdNumber, (number) => {
        const masked = maskIdNumber(number);
        expect(masked.length).toBe(18);
        expect(masked.slice(4, 14)).toBe('**********');
        expect(maskIdNumber(masked)).toBe(masked);
      }),
    );
  });
});
