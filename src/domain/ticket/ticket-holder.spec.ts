import fc from 'fast-check';
import { compareTicketHolder, type TicketHolderOutcome } from './ticket-holder';

const claimant = { name: '陆小满', idNumber: '520281190501010027' };
const masked = '5202811905****0027';

describe('compareTicketHolder', () => {
  const table: readonly [string | null, string | null, TicketHolderOutcome][] = [
    ['陆小满', masked, 'same'],
    ['陆小满', '520281190501010027', 'same'],
    ['陆 小满', masked, 'same'],
    ['陆**', masked, 'same'],
    [null, masked, 'same'],
    ['***', masked, 'same'],
    ['陆小曼', masked, 'other-name'],
    ['陆满', masked, 'other-name'],
    ['陆小满', '5202811906****0027', 'other-number'],
    ['陆小满', '5202811905****0035', 'other-number'],
    ['陆小满', '520281190501010035', 'other-number'],
    [null, '5202811906****0027', 'other-number'],
    ['王大山', '5202811906****0027', 'other-person'],
    ['陆小满', null, 'name-only'],
    ['陆小满', '******************', 'name-only'],
    ['王大山', null, 'other-name'],
    [null, null, 'not-stated'],
    ['', '', 'not-stated'],
    ['陆小满', 'E12345678', 'name-only'],
    [null, 'E12345678', 'not-stated'],
    ['陆小满', '5202811905****002', 'name-only'],
  ];
  for (const [name, idNumber, outcome] of table)
    it(`${name ?? '—'} ${idNumber ?? '—'} → ${outcome}`, () =>
      expect(compareTicketHolder({ name, idNumber }, claimant)).toBe(outcome));

  for (const dot of ['·', '•', '・', '.', '‧'])
    it(`takes ${dot} between the parts of a name`, () =>
      expect(
        compareTicketHolder(
          { name: `阿依${dot}古丽`, idNumber: masked },
          { ...claimant, name: '阿依·古丽' },
        ),
      ).toBe('same'));

  it('takes x and X, full-width and narrow, as one', () =>
    expect(
      compareTicketHolder(
        { name: null, idNumber: '５２０２８１１９０５****００２x' },
        { name: '陆小满', idNumber: '52028119050101002X' },
      ),
    ).toBe('same'));

  it('sees a difference at every place that is not masked', () => {
    const places = [...masked].flatMap((letter, index) => (letter === '*' ? [] : [index]));
    fc.assert(
      fc.property(fc.constantFrom(...places), fc.integer({ min: 1, max: 9 }), (place, step) => {
        const digit = (Number(masked[place]) + step) % 10;
        const idNumber = `${masked.slice(0, place)}${digit}${masked.slice(place + 1)}`;
        expect(compareTicketHolder({ name: null, idNumber }, claimant)).toBe('other-number');
      }),
    );
  });
});
