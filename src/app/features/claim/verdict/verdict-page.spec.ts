import { ok } from '../../../../domain/result';
import { sampleClaim } from '../../../ports/testing/sample-claim';
import { ClaimBench } from '../testing/claim-bench';
import { filledDraft, person, typedTicket } from '../testing/filled-draft';

describe('VerdictPage', () => {
  const open = async (change: Parameters<typeof filledDraft>[0] = {}) => {
    const bench = new ClaimBench();
    await bench.open('verdict', filledDraft(change));
    return bench;
  };

  it('can’t be reached past a step that isn’t answered', async () => {
    const consent = { noticeAcceptedAt: null, sensitiveAcceptedAt: null };
    expect((await open({ consent })).url).toBe('/claim/consent');
  });

  it('says yes with the amount, and every finding with its clause', async () => {
    const bench = await open();
    expect(bench.text).toContain('符合条件');
    expect(bench.find('fg-verdict-sign .figure').textContent).toBe('400');
    expect(bench.host.querySelectorAll('fg-finding-row').length).toBe(7);
    for (const quote of bench.host.querySelectorAll('blockquote'))
      expect(quote.textContent?.trim()).not.toBe('');
  });

  it('pays the fare where it is lower', async () => {
    const typed = { ...typedTicket.typed, fareYuan: '388' };
    const bench = await open({ ticket: { ...typedTicket, typed } });
    expect(bench.find('fg-verdict-sign .figure').textContent).toBe('388');
  });

  it('says what to bring where something is open', async () => {
    const bench = await open({ person: { ...person, employer: '' } });
    expect(bench.text).toContain('还差材料');
    expect(bench.text).toContain('请说出单位名称');
    expect(bench.text).toContain('材料补齐后可领 400 元');
  });

  it('files a refusal with a request for review, or without', async () => {
    for (const [press, reviewRequested] of [
      ['button.primary', true],
      ['button.secondary', false],
    ] as const) {
      const bench = await open({ person: { ...person, hukou: 'elsewhere' } });
      expect(bench.text).toContain('不符合条件');
      const filed = spyOn(bench.ledger, 'file').and.callThrough();
      await bench.click(press);
      expect(filed.calls.mostRecent().args[0].open.reviewRequested).toBe(reviewRequested);
      expect(bench.url).toBe('/claim/receipt/claim-0001');
      bench.reset();
    }
  });

  it('empties the form only when the claim is kept for good, and suggests its journey', async () => {
    const bench = await open();
    let release = (): void => undefined;
    const kept = new Promise<void>((resolve) => (release = resolve));
    spyOn(bench.ledger, 'file').and.callFake(async () => {
      await kept;
      bench.ledger.put(sampleClaim());
      return ok(sampleClaim());
    });
    await bench.next();
    expect(bench.text).toContain('正在保存');
    expect(bench.text).not.toContain('已保存');
    expect(bench.store.untouched()).toBeFalse();
    release();
    await bench.settle();
    expect(bench.text).toContain('已保存');
    expect(bench.store.untouched()).toBeTrue();
    expect(bench.store.suggestion()?.trainNumber).toBe('G2945');
  });

  it('can’t be saved twice by an impatient finger', async () => {
    const bench = await open();
    const filed = spyOn(bench.ledger, 'file').and.callThrough();
    bench.find('button.primary').click();
    bench.find('button.primary').click();
    await bench.settle();
    expect(filed).toHaveBeenCalledTimes(1);
  });

  for (const [error, sentence] of [
    ['storage-full', '平板存满了'],
    ['storage-failed', '没能写入'],
    ['locked', '已锁定'],
    ['already-claimed-here', '已经登记过'],
  ] as const)
    it(`stays with everything still there on ${error}, and says what to do`, async () => {
      const bench = await open();
      const before = bench.store.draft();
      bench.ledger.refuseSave = error;
      await bench.next();
      expect(bench.url).toBe('/claim/verdict');
      expect(bench.find('fg-banner.error').textContent).toContain(sentence);
      expect(bench.text).not.toContain('已保存');
      expect(bench.store.draft()).toBe(before);
      bench.ledger.refuseSave = null;
      await bench.next();
      expect(bench.text).toContain('已保存');
    });

  it('says so when the ledger breaks, and loses nothing', async () => {
    const bench = await open();
    spyOn(bench.ledger, 'file').and.rejectWith(new Error('broken'));
    await bench.next();
    expect(bench.text).toContain('出了意外');
    expect(bench.store.untouched()).toBeFalse();
  });
});
