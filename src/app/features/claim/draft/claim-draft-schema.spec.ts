import { fileTicket, filledDraft, today, typedTicket } from '../testing/filled-draft';
import { emptyDraft } from './claim-draft';
import { claimDraftSchema } from './claim-draft-schema';

/** What a keeper gives back: JSON with the Blobs put in again. */
const throughJson = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

describe('claimDraftSchema', () => {
  it('takes back what it was given, photos included', () => {
    const photo = { role: 'ticket', jpeg: new Blob(['jpeg']), quality: 'blurred' } as const;
    const draft = filledDraft({ ticket: { ...typedTicket, file: fileTicket } });
    const kept = { ...Object(throughJson(draft)), photos: [photo] };
    expect(claimDraftSchema.parse(kept)).toEqual({ ...draft, photos: [photo] });
  });

  it('takes back a draft that is half empty', () => {
    expect(claimDraftSchema.parse(throughJson(emptyDraft(today)))).toEqual(emptyDraft(today));
  });

  for (const [what, broken] of [
    ['nothing', null],
    ['a text', 'rail-claim'],
    ['another version’s draft', { person: { idNumber: '1' }, ticket: {}, photos: [] }],
    [
      'a day that is none',
      filledDraft({
        ticket: { ...typedTicket, file: Object({ ...fileTicket, travelOn: '2025-02-30' }) },
      }),
    ],
    [
      'a photo that lost its bytes',
      filledDraft({ photos: Object([{ role: 'ticket', jpeg: {}, quality: 'clear' }]) }),
    ],
  ] as const)
    it(`refuses ${what}`, () => {
      expect(claimDraftSchema.safeParse(broken).success).toBeFalse();
    });
});
