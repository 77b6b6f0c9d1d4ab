import { ClaimBench } from '../testing/claim-bench';
import { filledDraft, idNumber, person } from '../testing/filled-draft';
import { claimDraftSchema } from './claim-draft-schema';

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('an unfinished claim', () => {
  it('is kept soon after it was typed, and let go when it is emptied', async () => {
    const bench = new ClaimBench();
    await bench.open('identity');
    expect(bench.keeper.kept.size).toBe(0);
    await bench.type('身份证号', '520281');
    await pause(250);
    expect(claimDraftSchema.parse(bench.keeper.kept.get('rail-claim')).person.idNumber).toBe(
      '520281',
    );
    await bench.type('身份证号', '');
    await pause(250);
    expect(bench.keeper.kept.size).toBe(0);
  });

  it('is offered again after a reload, and goes on at the step that lacks something', async () => {
    const bench = new ClaimBench();
    const consent = { noticeAcceptedAt: null, sensitiveAcceptedAt: null };
    await bench.keeper.save('rail-claim', filledDraft({ consent }));
    await bench.open('identity');
    expect(bench.text).toContain('继续上一位？');
    expect(bench.text).toContain('王小红');
    await bench.next();
    expect(bench.url).toBe('/claim/consent');
    await bench.back();
    await bench.back();
    await bench.back();
    expect(bench.field('身份证号').value).toBe(idNumber);
  });

  it('is dropped where a person says so', async () => {
    const bench = new ClaimBench();
    await bench.keeper.save('rail-claim', filledDraft());
    await bench.open('identity');
    await bench.click('button.secondary');
    expect(bench.field('身份证号').value).toBe('');
    await pause(250);
    expect(bench.keeper.kept.size).toBe(0);
  });

  it('of another version is not taken up', async () => {
    const bench = new ClaimBench();
    await bench.keeper.save('rail-claim', { person: { idNumber } });
    await bench.open('identity');
    expect(bench.text).not.toContain('继续上一位');
    expect(bench.field('身份证号').value).toBe('');
  });

  it('isn’t overwritten before the question was answered', async () => {
    const bench = new ClaimBench();
    const kept = filledDraft({ person: { ...person, name: '李大山' } });
    await bench.keeper.save('rail-claim', kept);
    await bench.open('identity');
    await pause(250);
    expect(bench.keeper.kept.get('rail-claim')).toBe(kept);
  });
});
