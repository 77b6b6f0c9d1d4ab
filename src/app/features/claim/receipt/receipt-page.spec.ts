import { sampleClaim } from '../../../ports/testing/sample-claim';
import { QrCode } from '../../../ui/qr-code/qr-code';
import { By } from '@angular/platform-browser';
import { ClaimBench } from '../testing/claim-bench';

describe('ReceiptPage', () => {
  const open = async (claim = sampleClaim(), id = 'claim-1') => {
    const bench = new ClaimBench();
    bench.ledger.put(claim);
    await bench.open(`receipt/${id}`);
    return bench;
  };

  it('shows number, amount, masked person, journey and place', async () => {
    const bench = await open();
    for (const text of [
      'K07-0001',
      '400 元',
      '李**',
      '5202**********0018',
      'G2971',
      '盘州高铁站',
      '2025-02-03 08:12',
    ])
      expect(bench.text).toContain(text);
    expect(bench.text).toContain('练习 · 不作数');
  });

  it('carries the claim’s number in its code and no personal data', async () => {
    const bench = await open();
    const qr = bench.debug(By.directive(QrCode)).componentInstance;
    expect(qr instanceof QrCode && qr.text()).toBe('FG1:C:K07-0001');
  });

  it('says what to bring, and once the rest is shown how much', async () => {
    const { body } = sampleClaim();
    const finding = { rule: 'employer', outcome: 'open', clause: '二（四）3', quote: '…' } as const;
    const verdict = {
      ...body.verdict,
      outcome: 'needs-evidence',
      amountFen: 0,
      findings: [finding],
    } as const;
    const bench = await open(sampleClaim({ body: { ...body, verdict } }));
    expect(bench.text).toContain('要补的材料');
    expect(bench.text).toContain('请说出单位名称');
    expect(bench.text).toContain('材料补齐后 400 元');
  });

  it('says what a requested review means', async () => {
    expect((await open(sampleClaim({ reviewRequested: true }))).text).toContain('已申请人工复核');
  });

  it('leads to the next person', async () => {
    const bench = await open();
    await bench.next();
    expect(bench.url).toBe('/claim/identity');
  });

  it('never says saved of what isn’t there', async () => {
    const bench = await open(sampleClaim(), 'claim-2');
    expect(bench.text).not.toContain('已保存');
    expect(bench.text).toContain('没有找到这张回执');
  });
});
