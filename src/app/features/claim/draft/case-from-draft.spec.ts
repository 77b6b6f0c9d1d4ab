import { parseIdNumber } from '../../../../domain/identity/parse-id-number';
import { idNumber, person, stations, today, typedTicket } from '../testing/filled-draft';
import { caseFromDraft } from './case-from-draft';
import type { PersonDraft } from './claim-draft';
import { enteredTicket } from './entered-ticket';

const parsed = parseIdNumber(idNumber, today);
const ticket = enteredTicket(typedTicket, stations);
if (!parsed.ok || ticket === null) throw new Error('the fixture is broken');

const travellerOf = (change: Partial<PersonDraft>) =>
  caseFromDraft({ ...person, ...change }, parsed.value, ticket).travellers[0];

describe('caseFromDraft', () => {
  it('says all that is known', () => {
    expect(caseFromDraft(person, parsed.value, ticket)).toEqual({
      scheme: 'rail-ticket',
      travellers: [{ idNumber: parsed.value, employer: '中山市某某电子厂', hukou: 'panzhou' }],
      journey: {
        departOn: ticket.departOn,
        from: { station: '盘州', city: '六盘水', province: '贵州省' },
        to: { station: '广州南', city: '广州', province: '广东省' },
        fareFen: 43_550,
      },
    });
  });

  it('leaves out what isn’t known: absent is not "no"', () => {
    expect(travellerOf({ employer: '  ' })).toEqual({ idNumber: parsed.value, hukou: 'panzhou' });
    expect(Object.keys(travellerOf({ hukou: 'number-only' }) ?? {})).not.toContain('hukou');
    expect(Object.keys(travellerOf({ hukou: null }) ?? {})).not.toContain('hukou');
    const noFare = caseFromDraft(person, parsed.value, { ...ticket, fareFen: null });
    expect(Object.keys(noFare.journey)).not.toContain('fareFen');
  });

  it('passes on a proof of another hukou', () => {
    expect(travellerOf({ hukou: 'elsewhere' })?.hukou).toBe('elsewhere');
  });
});
