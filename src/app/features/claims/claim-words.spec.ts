import { rulingOutcomes, rulingReasons, type RulingOutcome } from '../../../domain/fact/ruling';
import { sampleClaim } from '../../ports/testing/sample-claim';
import { deliveryWords, rulingWords } from './claim-words';
import { claimsTexts } from './claims-texts';

const texts = claimsTexts['zh-CN'];
const ruled = (outcome: RulingOutcome, amountFen = 0) =>
  sampleClaim({
    ruling: {
      fact: 'claim-1',
      outcome,
      reason: 'same-person',
      amountFen,
      at: '2025-02-03T09:00:00+08:00',
    },
  });

describe('deliveryWords', () => {
  it('says that a waiting claim is safe, and how many photos are left', () => {
    const words = deliveryWords(sampleClaim(), texts);
    expect(words).toContain('已存在本机');
    expect(words).toContain('2 张照片');
  });

  it('says nothing of photos where none is left', () => {
    const delivery = {
      state: 'waiting',
      photosLeft: 0,
      attempts: 3,
      lastError: 'timeout',
    } as const;
    expect(deliveryWords(sampleClaim({ delivery }), texts)).not.toContain('照片');
  });

  it('never shows the transport’s own error', () => {
    const delivery = {
      state: 'waiting',
      photosLeft: 1,
      attempts: 3,
      lastError: 'ECONNRESET',
    } as const;
    expect(deliveryWords(sampleClaim({ delivery }), texts)).not.toContain('ECONN');
    const quarantined = { state: 'quarantined', reason: 'schema' } as const;
    expect(deliveryWords(sampleClaim({ delivery: quarantined }), texts)).not.toContain('schema');
  });

  it('calls a claim sent only when it is', () => {
    expect(deliveryWords(sampleClaim({ delivery: { state: 'synced' } }), texts)).toBe(
      '已送到就业局',
    );
  });
});

describe('rulingWords', () => {
  for (const [outcome, tone] of [
    ['accepted', 'yes'],
    ['review', 'open'],
    ['over-budget', 'open'],
    ['duplicate', 'no'],
    ['rejected', 'no'],
  ] as const)
    it(`gives ${outcome} the tone ${tone}`, () => {
      expect(rulingWords(ruled(outcome), texts).tone).toBe(tone);
    });

  it('says how much was granted', () => {
    expect(rulingWords(ruled('accepted', 38_650), texts).reason).toBe('补贴 386.50 元');
  });

  it('says withdrawn before all else', () => {
    expect(rulingWords({ ...ruled('accepted', 40_000), withdrawn: true }, texts).text).toBe(
      '已撤回',
    );
  });

  it('has words for every outcome and reason in both languages', () => {
    for (const language of ['zh-CN', 'en'] as const) {
      for (const outcome of rulingOutcomes)
        expect(claimsTexts[language].ruling.outcomes[outcome]).toBeTruthy();
      for (const reason of rulingReasons)
        expect(claimsTexts[language].ruling.reasons[reason]).toMatch(/[。.]$/);
    }
  });
});
