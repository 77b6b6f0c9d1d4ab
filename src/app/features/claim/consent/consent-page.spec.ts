import { emptyDraft } from '../draft/claim-draft';
import { ClaimBench } from '../testing/claim-bench';
import { filledDraft, today } from '../testing/filled-draft';

describe('ConsentPage', () => {
  const open = async (consent = emptyDraft(today).consent) => {
    const bench = new ClaimBench();
    await bench.open('consent', filledDraft({ consent }));
    return bench;
  };
  const box = (bench: ClaimBench) => bench.find('.agree input');

  it('shows the notice first, with nothing ticked', async () => {
    const bench = await open();
    expect(bench.text).toContain('我们怎样使用您的信息');
    expect(bench.text).not.toContain('单独同意');
    expect(box(bench).matches(':checked')).toBeFalse();
  });

  it('doesn’t go on before each was agreed to by itself', async () => {
    const bench = await open();
    await bench.next();
    expect(bench.text).toContain('看明白后');
    await bench.click('.agree input');
    await bench.next();
    expect(bench.text).toContain('我单独同意');
    expect(box(bench).matches(':checked')).toBeFalse();
    await bench.next();
    expect(bench.url).toBe('/claim/consent');
    expect(bench.text).toContain('不同意就不能登记');
    await bench.click('.agree input');
    await bench.next();
    expect(bench.url).toBe('/claim/verdict');
  });

  it('notes when it was agreed, in campaign time, and takes it back', async () => {
    const bench = await open();
    await bench.click('.agree input');
    expect(bench.store.draft().consent.noticeAcceptedAt).toBe('2025-02-03T00:00:00.000Z');
    await bench.click('.agree input');
    expect(bench.store.draft().consent.noticeAcceptedAt).toBeNull();
  });

  it('leads back from the consent to the notice, and from the notice to the photos', async () => {
    const bench = await open(filledDraft().consent);
    await bench.next();
    await bench.back();
    expect(bench.text).toContain('我们怎样使用您的信息');
    await bench.back();
    expect(bench.url).toBe('/claim/photos');
  });

  it('shows the worker’s text in no less than 20 px', async () => {
    const bench = await open();
    const size = parseFloat(getComputedStyle(bench.find('.words')).fontSize);
    expect(size).toBeGreaterThanOrEqual(20);
  });
});
