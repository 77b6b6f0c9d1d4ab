import { provideZonelessChangeDetection } from '@angular/core';
import { TestBed } from '@angular/core/testing';
import { filter, firstValueFrom, timeout } from 'rxjs';
import { sealedRailClaimSchema } from '../../contract/fact/sealed-rail-claim-schema';
import { claimToFile, syntheticId } from '../../store/testing/store-fixture';
import { CLAIM_LEDGER, type ClaimView, type NewRailClaim } from '../ports/claim-ledger';
import { CLOCK } from '../ports/clock';
import { DRAFT_KEEPER } from '../ports/draft-keeper';
import { KIOSK_SESSION, type KioskState } from '../ports/kiosk-session';
import { SYNC_STATUS } from '../ports/sync-status';
import { KioskRuntimeLoader } from './kiosk/kiosk-runtime-loader';
import { provideKiosk } from './provide-kiosk';
import { FakeBureauFetch } from './testing/fake-bureau-fetch';

const until = async (condition: () => boolean, what: string): Promise<void> => {
  for (let tries = 0; tries < 500; tries += 1) {
    if (condition()) return;
    await new Promise((resolve) => setTimeout(resolve, 20));
  }
  throw new Error(`never: ${what}`);
};

const eventually = async (work: () => Promise<void>): Promise<void> => {
  for (let tries = 0; tries < 50; tries += 1) {
    try {
      return await work();
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
  }
  await work();
};

const newClaim = (photos: number, idNumber = syntheticId): NewRailClaim => {
  const { open, sealed, photos: jpegs } = claimToFile(idNumber, photos);
  return { open, sealed, photos: jpegs };
};

/** The ports over the real database, in the order of a day; only the bureau is played, behind `fetch`. */
describe('a day at the kiosk', () => {
  let bureau: FakeBureauFetch;

  beforeEach(() => {
    // Practice: the campaign's clock lies years behind the tablet's.
    bureau = new FakeBureauFetch(Date.parse('2025-02-03T08:00:00+08:00') - Date.now());
    const real = globalThis.fetch.bind(globalThis);
    spyOn(globalThis, 'fetch').and.callFake((input, init) =>
      String(input).startsWith('/api/') ? bureau.fetch(input, init) : real(input, init),
    );
    TestBed.configureTestingModule({
      providers: [provideZonelessChangeDetection(), provideKiosk()],
    });
  });

  afterEach(async () => {
    const runtime = await TestBed.inject(KioskRuntimeLoader).load();
    const { db } = runtime.store;
    TestBed.resetTestingModule();
    runtime.close();
    await db.delete();
    localStorage.clear();
    // The worker lets its files go a moment after it ends.
    const root = await navigator.storage.getDirectory();
    for await (const name of root.keys())
      await eventually(() => root.removeEntry(name, { recursive: true }));
  });

  const session = () => TestBed.inject(KIOSK_SESSION);
  const ledger = () => TestBed.inject(CLAIM_LEDGER);
  const sync = () => TestBed.inject(SYNC_STATUS);
  const state = (): KioskState => session().state();
  const isStatus = (status: KioskState['status']) =>
    until(() => state().status === status, `state ${status}`);
  const seen = (view: ClaimView, wanted: (view: ClaimView) => boolean) =>
    firstValueFrom(
      ledger()
        .claim(view.id)
        .pipe(
          filter((found) => found !== undefined),
          filter(wanted),
          timeout(10_000),
        ),
    );

  const open = async () => {
    await isStatus('unenrolled');
    const code = await session().practiceCode();
    await session().enrol(code ?? '', 'panzhou-hsr');
    const operator = await session().addOperator(' 王芳 ', '4711');
    if (!operator.ok) throw new Error(operator.error);
    await session().unlock(operator.value.id, '4711');
  };

  const file = async (photos = 0, idNumber = syntheticId): Promise<ClaimView> => {
    const filed = await ledger().file(newClaim(photos, idNumber));
    if (!filed.ok) throw new Error(filed.error);
    return filed.value;
  };

  it('enrols, opens with a PIN, and tells the day of the campaign', async () => {
    await open();
    expect<unknown>(state()).toEqual({
      status: 'open',
      kiosk: { id: 'kiosk-7', label: 'K07', servicePoint: 'panzhou-hsr', mode: 'practice' },
      operator: { id: jasmine.anything(), name: '王芳' },
    });
    const shown = new Date(TestBed.inject(CLOCK).nowMs()).toISOString();
    expect(shown.startsWith('2025-02-03T00:0')).toBeTrue();
    session().lock();
    await isStatus('locked');
  });

  it('names why a code is refused, and why the bureau isn’t reached', async () => {
    await isStatus('unenrolled');
    expect(await session().enrol('USED-CODE', 'x')).toEqual({ ok: false, error: 'code-used' });
    bureau.online = false;
    expect(await session().enrol('GOOD-CODE', 'x')).toEqual({ ok: false, error: 'offline' });
    expect(state().status).toBe('unenrolled');
  });

  it('refuses a name twice and a claim while locked', async () => {
    await open();
    expect(await session().addOperator('王芳', '1')).toEqual({ ok: false, error: 'name-taken' });
    session().lock();
    await isStatus('locked');
    expect(await ledger().file(newClaim(0))).toEqual({ ok: false, error: 'locked' });
  });

  it('saves offline, then brings claim and photos to the bureau by itself', async () => {
    await open();
    await until(() => sync().state().waitingFacts === 0, 'operator synced');
    bureau.online = false;
    const filed = await file(2);
    expect(filed.body.claimNo).toBe('K07-0203-0001');
    expect(filed.body.maskedName).toBe('张*');
    expect(filed.body.maskedIdNumber).toBe('5202**********0018');
    expect(filed.delivery.state).toBe('waiting');
    await until(() => sync().state().waitingPhotos === 2, 'counts');
    await until(() => sync().state().reach === 'unreached', 'unreached');

    bureau.online = true;
    sync().syncNow();
    const synced = await seen(filed, ({ delivery }) => delivery.state === 'synced');
    expect(synced.ruling?.outcome).toBe('accepted');
    expect(bureau.photos.length).toBe(2);
    expect(bureau.refusals).toEqual([]);
    expect(bureau.facts.map(({ seq }) => seq)).toEqual([1, 2]);
    const sealed = bureau.facts[1]?.['sealed'];
    const claim = sealedRailClaimSchema.parse(await bureau.openSealed(String(sealed)));
    expect(claim.idNumber).toBe(syntheticId);
    await until(() => sync().state().reach === 'reached', 'reached');
  });

  it('knows the person again, however the number is typed', async () => {
    await open();
    const filed = await file();
    const typed = '5202 8119 6001 0100 18';
    expect((await ledger().earlierClaimOf(typed))?.id).toBe(filed.id);
    expect(await ledger().file(newClaim(0, typed))).toEqual({
      ok: false,
      error: 'already-claimed-here',
    });
    await ledger().withdraw(filed.id, '写错了');
    expect(await ledger().earlierClaimOf(typed)).toBeUndefined();
    expect((await file()).body.claimNo).toBe('K07-0203-0002');
  });

  it('lists the newest first, and shows a withdrawal at once', async () => {
    await open();
    const [first, second] = [await file(), await file(0, '520281196001010026')];
    const list = await firstValueFrom(ledger().recent(10));
    expect(list.map(({ id }) => id)).toEqual([second.id, first.id]);
    const withdrawn = seen(first, (view) => view.withdrawn);
    await ledger().withdraw(first.id, '写错了');
    expect((await withdrawn).withdrawn).toBeTrue();
  });

  it('keeps the draft that was saved last', async () => {
    const drafts = TestBed.inject(DRAFT_KEEPER);
    void drafts.save('claim', { step: 1 });
    void drafts.save('claim', { step: 2 });
    expect(await drafts.load('claim')).toEqual({ step: 2 });
    void drafts.save('claim', { step: 3 });
    await drafts.clear('claim');
    expect(await drafts.load('claim')).toBeNull();
  });
});
