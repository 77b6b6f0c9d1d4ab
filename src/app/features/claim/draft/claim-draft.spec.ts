import { filledDraft, fileTicket, person, today, typedTicket } from '../testing/filled-draft';
import { emptyDraft, isUntouched } from './claim-draft';

describe('isUntouched', () => {
  const empty = emptyDraft(today);

  it('takes a fresh claim for untouched: today’s date is a guess, not an entry', () => {
    expect(isUntouched(empty)).toBeTrue();
    expect(empty.ticket.typed.departOn).toBe('2025-02-03');
  });

  for (const field of ['idNumber', 'name', 'phone', 'employer', 'township'] as const)
    it(`sees that ${field} was entered`, () => {
      const draft = { ...empty, person: { ...empty.person, [field]: person[field] } };
      expect(isUntouched(draft)).toBeFalse();
    });

  for (const field of ['from', 'to', 'trainNumber', 'fareYuan'] as const)
    it(`sees that ${field} was entered`, () => {
      const typed = { ...empty.ticket.typed, [field]: typedTicket.typed[field] };
      expect(isUntouched({ ...empty, ticket: { ...empty.ticket, typed } })).toBeFalse();
    });

  it('sees a file, an invoice and a photo', () => {
    const invoice = {
      invoiceNumber: '1',
      fareFen: 1,
      issuedOn: '2025-02-03',
      doubtful: false,
    };
    expect(isUntouched({ ...empty, ticket: { ...empty.ticket, file: fileTicket } })).toBeFalse();
    expect(isUntouched({ ...empty, ticket: { ...empty.ticket, invoice } })).toBeFalse();
    const photo = { role: 'ticket', jpeg: new Blob(['x']), quality: 'clear' } as const;
    expect(isUntouched({ ...empty, photos: [photo] })).toBeFalse();
    expect(isUntouched(filledDraft())).toBeFalse();
  });
});
