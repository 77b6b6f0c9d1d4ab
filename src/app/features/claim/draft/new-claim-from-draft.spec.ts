import { parseMobile } from '../../../../domain/identity/mobile';
import { parseIdNumber } from '../../../../domain/identity/parse-id-number';
import { parsePersonName } from '../../../../domain/identity/person-name';
import type { Verdict } from '../../../../domain/verdict/verdict';
import {
  fileTicket,
  filledDraft,
  person,
  stations,
  today,
  typedTicket,
} from '../testing/filled-draft';
import type { ClaimDraft } from './claim-draft';
import { enteredTicket } from './entered-ticket';
import { newClaimFromDraft } from './new-claim-from-draft';

const verdict: Verdict = {
  scheme: 'rail-ticket',
  outcome: 'eligible',
  amountFen: 40_000,
  amountIfProvenFen: 40_000,
  findings: [],
};

const claimOf = (draft: ClaimDraft) => {
  const idNumber = parseIdNumber(draft.person.idNumber, today);
  const name = parsePersonName(draft.person.name);
  const phone = parseMobile(draft.person.phone);
  const ticket = enteredTicket(draft.ticket, stations);
  if (!idNumber.ok || !name.ok || !phone.ok || ticket === null) throw new Error('broken fixture');
  return newClaimFromDraft({
    draft,
    township: '520281126',
    idNumber: idNumber.value,
    name: name.value,
    phone: phone.value,
    ticket,
    verdict,
    consents: {
      notice: { id: 'n', acceptedAt: '2025-02-03T00:05:00.000Z' },
      sensitiveConsent: { id: 's', acceptedAt: '2025-02-03T00:06:00.000Z' },
    },
    reviewRequested: false,
  });
};

describe('newClaimFromDraft', () => {
  it('keeps everything that names a person out of the open part', () => {
    const open = JSON.stringify(claimOf(filledDraft()).open);
    for (const personal of ['王小红', person.idNumber, '13800138000', '电子厂'])
      expect(open).not.toContain(personal);
  });

  it('seals what the bureau needs, tidied', () => {
    expect(claimOf(filledDraft()).sealed).toEqual({
      name: '王小红',
      idNumber: person.idNumber,
      phone: '13800138000',
      employer: '中山市某某电子厂',
      hukou: 'panzhou',
      village: null,
      invoiceNumber: null,
      ticketName: null,
      ticketIdNumber: null,
    });
  });

  it('tells only-the-number apart from a proof', () => {
    const draft = filledDraft({ person: { ...person, hukou: 'number-only' } });
    expect(claimOf(draft).sealed.hukou).toBeNull();
  });

  it('passes on whose ticket the file says it is', () => {
    const ticket = { ...typedTicket, way: 'ticket-file', file: fileTicket } as const;
    const claim = claimOf(filledDraft({ ticket }));
    expect(claim.open.ticketSource).toBe('ticket-file');
    expect(claim.open.fareFen).toBe(38_650);
    expect(claim.sealed.ticketName).toBe('王小红');
    expect(claim.sealed.ticketIdNumber).toBe(fileTicket.idNumber);
    expect(claim.sealed.invoiceNumber).toBe(fileTicket.invoiceNumber);
  });

  it('hands over the photos as they are, without the advice about them', () => {
    const jpeg = new Blob(['x'], { type: 'image/jpeg' });
    const { photos } = claimOf(
      filledDraft({ photos: [{ role: 'employment', jpeg, quality: 'too-dark' }] }),
    );
    expect(photos).toEqual([{ role: 'employment', jpeg }]);
    expect(photos[0]?.jpeg).toBe(jpeg);
  });
});
