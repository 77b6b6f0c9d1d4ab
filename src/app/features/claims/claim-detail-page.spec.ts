import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { CLAIM_LEDGER, type ClaimView } from '../../ports/claim-ledger';
import { CLOCK } from '../../ports/clock';
import { REFERENCE_DATA } from '../../ports/reference-data';
import { FakeClaimLedger } from '../../ports/testing/fake-claim-ledger';
import { FakeReferenceData } from '../../ports/testing/fake-reference-data';
import { ManualClock } from '../../ports/testing/manual-clock';
import { sampleClaim } from '../../ports/testing/sample-claim';
import { ClaimDetailPage } from './claim-detail-page';

const { body } = sampleClaim();
const refused: ClaimView = sampleClaim({
  body: {
    ...body,
    verdict: {
      ...body.verdict,
      outcome: 'ineligible',
      amountFen: 0,
      amountIfProvenFen: 0,
      findings: [{ rule: 'hukou', outcome: 'fail', clause: '二（四）3', quote: '本市户籍' }],
    },
  },
});

describe('ClaimDetailPage', () => {
  const open = async (claim: ClaimView, afterMs = 13 * 60_000) => {
    const ledger = new FakeClaimLedger();
    const clock = new ManualClock();
    ledger.put(claim);
    clock.advance(afterMs);
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: CLAIM_LEDGER, useValue: ledger },
        { provide: REFERENCE_DATA, useValue: new FakeReferenceData() },
        { provide: CLOCK, useValue: clock },
      ],
    });
    const fixture = TestBed.createComponent(ClaimDetailPage);
    fixture.componentRef.setInput('id', 'claim-1');
    await fixture.whenStable();
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const button = (words: string) =>
      [...host.querySelectorAll<HTMLButtonElement>('button')].find(
        (each) => each.textContent?.trim() === words,
      );
    const press = async (words: string) => {
      const found = button(words);
      if (found === undefined) throw new Error(`no button ${words}`);
      found.click();
      await fixture.whenStable();
    };
    const chooseReason = async () => {
      host.querySelector<HTMLInputElement>('fg-choice input')?.click();
      await fixture.whenStable();
    };
    return { fixture, host, ledger, button, press, chooseReason };
  };

  it('shows findings in words with their clause, delivery, and no answer yet', async () => {
    const { host } = await open(refused);
    for (const words of ['户籍不在盘州市', '本市户籍', '还没有答复', '不符合条件', 'K07-0001'])
      expect(host.textContent).toContain(words);
  });

  it('withdraws within ten minutes, with a reason, and says so', async () => {
    const { host, ledger, press, button, chooseReason } = await open(sampleClaim());
    expect(host.textContent).toContain('还剩 9 分钟');
    await press('撤回这份登记');
    expect(button('确定撤回')?.disabled).toBeTrue();
    await chooseReason();
    await press('确定撤回');
    expect(ledger.withdrawalReasons).toEqual(['信息填错了，要重新登记']);
    expect(host.textContent).toContain('已撤回');
    expect(button('撤回这份登记')).toBeUndefined();
  });

  it('can be kept after all', async () => {
    const { ledger, press, button } = await open(sampleClaim());
    const withdrawn = spyOn(ledger, 'withdraw');
    await press('撤回这份登记');
    await press('不撤回');
    expect(withdrawn).not.toHaveBeenCalled();
    expect(button('撤回这份登记')).toBeDefined();
  });

  it('offers no withdrawal later, and says where to go', async () => {
    const { host, button } = await open(sampleClaim(), 23 * 60_000);
    expect(button('撤回这份登记')).toBeUndefined();
    expect(host.textContent).toContain('已过 10 分钟');
  });

  it('says what to do when the tablet is full', async () => {
    const { host, ledger, press, chooseReason } = await open(sampleClaim());
    ledger.refuseSave = 'storage-full';
    await press('撤回这份登记');
    await chooseReason();
    await press('确定撤回');
    expect(host.querySelector('fg-banner.error')?.textContent).toContain('平板存满了');
    expect(host.textContent).not.toContain('已撤回');
  });

  it('asks a person to look at a refusal, once', async () => {
    const { host, button, press } = await open(refused);
    await press('请人复核');
    expect(host.textContent).toContain('已申请人工复核');
    expect(button('请人复核')).toBeUndefined();
  });

  it('offers no review of a yes', async () => {
    expect((await open(sampleClaim())).button('请人复核')).toBeUndefined();
  });

  it('offers the receipt again', async () => {
    const { host } = await open(sampleClaim());
    expect(host.querySelector('a[href="/claim/receipt/claim-1"]')).not.toBeNull();
  });

  it('says that a claim isn’t there', async () => {
    const { host } = await open(sampleClaim({ id: 'claim-2' }));
    expect(host.textContent).toContain('没有找到这份登记');
  });
});
