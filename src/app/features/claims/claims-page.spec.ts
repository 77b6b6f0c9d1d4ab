import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { CLAIM_LEDGER, type ClaimView } from '../../ports/claim-ledger';
import { CLOCK } from '../../ports/clock';
import { FakeClaimLedger } from '../../ports/testing/fake-claim-ledger';
import { ManualClock } from '../../ports/testing/manual-clock';
import { sampleClaim } from '../../ports/testing/sample-claim';
import { ClaimsPage } from './claims-page';

const ruling = {
  fact: 'claim-2',
  outcome: 'duplicate',
  reason: 'same-person',
  amountFen: 0,
  at: '2025-02-03T09:00:00+08:00',
} as const;

describe('ClaimsPage', () => {
  const open = async (...claims: readonly ClaimView[]) => {
    const ledger = new FakeClaimLedger();
    ledger.put(...claims);
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: CLAIM_LEDGER, useValue: ledger },
        { provide: CLOCK, useValue: new ManualClock() },
      ],
    });
    const fixture = TestBed.createComponent(ClaimsPage);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const rows = () => [...host.querySelectorAll('li a')].map((row) => row.getAttribute('href'));
    const filter = async (words: string) => {
      const buttons = [...host.querySelectorAll<HTMLButtonElement>('.filter')];
      buttons.find((button) => button.textContent?.includes(words))?.click();
      await fixture.whenStable();
    };
    return { fixture, host, ledger, rows, filter };
  };

  it('says kindly that there is nothing yet', async () => {
    expect((await open()).host.textContent).toContain('本机还没有登记过');
  });

  it('shows each claim with delivery and answer in words, under its day', async () => {
    const { host, rows } = await open(sampleClaim({ id: 'claim-2', ruling }), sampleClaim());
    expect(rows()).toEqual(['/claims/claim-2', '/claims/claim-1']);
    for (const words of [
      '今天 2025-02-03',
      '重复登记',
      '还没有答复',
      '等网络通了自动上传',
      '08:12',
    ])
      expect(host.textContent).toContain(words);
  });

  it('filters, counts what each filter holds, and says when it holds none', async () => {
    const { host, rows, filter } = await open(sampleClaim({ id: 'claim-2', ruling }));
    expect([...host.querySelectorAll('.filter')].map((each) => each.textContent?.trim())).toEqual([
      '全部 1',
      '等待答复 0',
      '已有答复 1',
    ]);
    await filter('等待答复');
    expect(rows()).toEqual([]);
    expect(host.textContent).toContain('换一个看看');
    await filter('已有答复');
    expect(rows().length).toBe(1);
  });

  it('follows the ledger while it is open', async () => {
    const { fixture, ledger, rows } = await open(sampleClaim());
    ledger.put(sampleClaim({ id: 'claim-9' }));
    await fixture.whenStable();
    expect(rows()).toEqual(['/claims/claim-9', '/claims/claim-1']);
  });
});
