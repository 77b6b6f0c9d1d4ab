import { TestBed } from '@angular/core/testing';
import { provideRouter } from '@angular/router';
import { APP_UPDATE } from '../../ports/app-update';
import { CLAIM_LEDGER } from '../../ports/claim-ledger';
import { CLOCK } from '../../ports/clock';
import { DEVICE } from '../../ports/device';
import { KIOSK_SESSION } from '../../ports/kiosk-session';
import { SYNC_STATUS } from '../../ports/sync-status';
import { FakeAppUpdate } from '../../ports/testing/fake-app-update';
import { FakeClaimLedger } from '../../ports/testing/fake-claim-ledger';
import { FakeDevice } from '../../ports/testing/fake-device';
import { FakeKioskSession, practiceKiosk, volunteer } from '../../ports/testing/fake-kiosk-session';
import { FakeSyncStatus } from '../../ports/testing/fake-sync-status';
import { ManualClock } from '../../ports/testing/manual-clock';
import { sampleClaim } from '../../ports/testing/sample-claim';
import { HomePage } from './home-page';

describe('HomePage', () => {
  const open = async () => {
    const session = new FakeKioskSession();
    session.be({ status: 'open', kiosk: practiceKiosk, operator: volunteer });
    const ledger = new FakeClaimLedger();
    const device = new FakeDevice();
    const sync = new FakeSyncStatus();
    sync.be({ lastReachedAt: new Date().toISOString() });
    const update = new FakeAppUpdate();
    TestBed.configureTestingModule({
      providers: [
        provideRouter([]),
        { provide: KIOSK_SESSION, useValue: session },
        { provide: CLAIM_LEDGER, useValue: ledger },
        { provide: CLOCK, useValue: new ManualClock() },
        { provide: DEVICE, useValue: device },
        { provide: SYNC_STATUS, useValue: sync },
        { provide: APP_UPDATE, useValue: update },
      ],
    });
    const fixture = TestBed.createComponent(HomePage);
    await fixture.whenStable();
    const host: HTMLElement = fixture.nativeElement;
    const figures = () => [...host.querySelectorAll('dd')].map((dd) => Number(dd.textContent));
    return { fixture, host, ledger, device, sync, update, figures };
  };

  it('offers the job that there is, large, and greets by name', async () => {
    const { host } = await open();
    expect(host.querySelector('h1')?.textContent).toBe('王小红，你好');
    const jobs = host.querySelectorAll<HTMLAnchorElement>('.job');
    expect([...jobs].map((job) => job.getAttribute('href'))).toEqual(['/claim']);
    expect(jobs.item(0).offsetHeight).toBeGreaterThanOrEqual(72);
  });

  it('keeps the day’s figures up to date', async () => {
    const { fixture, ledger, figures } = await open();
    expect(figures()).toEqual([0, 0, 0]);
    ledger.put(sampleClaim());
    await fixture.whenStable();
    expect(figures()).toEqual([1, 1, 0]);
  });

  it('shows what somebody has to look at, and leads there', async () => {
    const { fixture, host, ledger } = await open();
    expect(host.querySelector('.attention')).toBeNull();
    ledger.put(sampleClaim({ id: 'c9', delivery: { state: 'quarantined', reason: 'schema' } }));
    await fixture.whenStable();
    const link = host.querySelector<HTMLAnchorElement>('.attention a');
    expect(link?.getAttribute('href')).toBe('/claims/c9');
    expect(link?.textContent).toContain('就业局没读懂');
  });

  it('says that the tablet is in order, or what to mind', async () => {
    const { fixture, host, sync } = await open();
    expect(host.querySelector('fg-readiness-card h2')?.textContent).toContain('一切正常');
    sync.be({ clockOffsetMs: 600_000 });
    await fixture.whenStable();
    expect(host.querySelector('fg-readiness-card h2')?.textContent).toContain('有 1 项要留意');
    expect(host.querySelector('li.mind')?.textContent).toContain('时钟差了 5 分钟以上');
  });

  it('offers a new version without forcing it', async () => {
    const { fixture, host, update } = await open();
    update.be('ready');
    await fixture.whenStable();
    expect(update.reloads).toBe(0);
    host.querySelector<HTMLButtonElement>('fg-banner button')?.click();
    expect(update.reloads).toBe(1);
  });
});
