import { panzhou2025 } from '../../contract/policy/testing/panzhou-2025';
import { draftPolicy } from './draft-policy';
import { findRule } from './find-rule';

describe('draftPolicy', () => {
  const draft = draftPolicy(panzhou2025, 2027);

  it('takes the new year in every id', () => {
    expect(draft.id).toBe('panzhou-2027');
    expect(draft.version).toBe(1);
    expect(draft.notices.privacy.id).toBe('panzhou-2027-privacy-1');
    expect(draft.notices.sensitiveConsent.id).toBe('panzhou-2027-sensitive-1');
    expect(draft.source.title).toContain('2027年');
    expect(draft.campaign.title['zh-CN']).toContain('2027年');
  });

  it('keeps the lunar date of every day', () => {
    expect<unknown>(draft.campaign).toEqual(
      jasmine.objectContaining({ year: 2027, from: '2027-02-06', to: '2027-02-21' }),
    );
    expect<unknown>(findRule(draft, 'rail-ticket', 'departure-date')).toEqual(
      jasmine.objectContaining({ from: '2027-02-06', to: '2027-02-21' }),
    );
    expect<unknown>(findRule(draft, 'self-drive', 'departure-date')).toEqual(
      jasmine.objectContaining({ from: '2027-02-06', to: '2027-02-21' }),
    );
    for (const scheme of ['coach', 'special-train'] as const)
      expect<unknown>(findRule(draft, scheme, 'departure-date')).toEqual(
        jasmine.objectContaining({ days: ['2027-02-11', '2027-02-13'] }),
      );
    expect<unknown>(draft.duties.monitoring).toEqual(
      jasmine.objectContaining({
        homeFrom: '2027-01-09',
        homeTo: '2027-02-08',
        backFrom: '2027-02-09',
      }),
    );
  });

  it('never passes off the old plan’s words as the new plan’s', () => {
    expect(draft.source.wording).toBe('to-be-compared');
    for (const { quote } of draft.clauses) expect(quote).toMatch(/^【待抄录】2025年：/);
  });

  it('doesn’t mark a quote twice when a draft is drafted on', () => {
    for (const { quote } of draftPolicy(draft, 2028).clauses)
      expect(quote).toMatch(/^【待抄录】2025年：[^【]/);
  });

  it('leaves the rest, and its own input, alone', () => {
    expect(draft.readings).toEqual(panzhou2025.readings);
    expect(draft.servicePoints).toEqual(panzhou2025.servicePoints);
    expect(findRule(draft, 'rail-ticket', 'destination')).toEqual(
      findRule(panzhou2025, 'rail-ticket', 'destination'),
    );
    expect(panzhou2025.campaign.year).toBe(2025);
  });
});
