import { err, ok } from '../domain/result';
import type { MemoryBureau } from './testing/memory-bureau';
import { createDriverFixture } from './testing/driver-fixture';
import type { BureauTransport } from './sync-ports';
import type { TransportFailure } from './transport-failure';

const names = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => `fact-${from + i}`);

/** The bureau, but some answers replaced. */
const but =
  (change: Partial<BureauTransport>) =>
  ({ push, pull, putPhoto, time }: MemoryBureau): BureauTransport => ({
    push,
    pull,
    putPhoto,
    time,
    ...change,
  });

const failing = (failure: TransportFailure) => async () => err(failure);

describe('SyncDriver', () => {
  it('delivers facts and photos and ends with nothing waiting', async () => {
    const { store, bureau, driver } = createDriverFixture();
    for (const id of names(1, 3)) store.save(id, [`${id}-a`, `${id}-b`]);
    await driver.run();
    expect(await store.waiting()).toEqual({ facts: 0, photos: 0 });
    expect([...bureau.ledger.facts.keys()]).toEqual(names(1, 3));
    expect(bureau.ledger.photos.size).toBe(6);
    expect(store.rulings.size).toBe(3);
  });

  it('measures the clock first, and tells the offset', async () => {
    const { clocks, driver } = createDriverFixture();
    await driver.run();
    expect(clocks).toEqual([{ offsetMs: 7_000, shiftMs: 0 }]);
  });

  it('begins with 50 facts a batch and doubles', async () => {
    const { store, bureau, driver } = createDriverFixture();
    for (const id of names(1, 1_000)) store.save(id);
    await driver.run();
    const pushes = bureau.requests.filter((request) => request.startsWith('push'));
    expect(pushes).toEqual(['push 50', 'push 100', 'push 200', 'push 400', 'push 250']);
  });

  it('halves at 413 until the batch fits, and delivers all', async () => {
    const { store, bureau, driver } = createDriverFixture();
    bureau.maxFacts = 10;
    for (const id of names(1, 30)) store.save(id);
    await driver.run();
    expect(bureau.ledger.facts.size).toBe(30);
    expect(bureau.requests.filter((request) => request === 'push 50').length).toBe(0);
  });

  it('sets aside a single fact that is too large, and delivers the others', async () => {
    const { store, driver, bureau } = createDriverFixture((real) =>
      but({
        push: async (facts) =>
          facts.some(({ id }) => id === 'fact-2') ? err({ code: 'too-large' }) : real.push(facts),
      })(real),
    );
    for (const id of names(1, 4)) store.save(id);
    await driver.run();
    expect([...bureau.ledger.facts.keys()].sort()).toEqual(['fact-1', 'fact-3', 'fact-4']);
    expect(store.outbox.get('fact-2')).toBe('quarantined');
    expect(store.reasonsOf('fact-2').at(-1)).toBe('too-large');
  });

  it('shows quarantine with its reason, and never sends it again by itself', async () => {
    const { store, bureau, driver, time } = createDriverFixture();
    bureau.unreadable.add('fact-2');
    for (const id of names(1, 3)) store.save(id, [`${id}-photo`]);
    time.deviceMs = await driver.run();
    await driver.run();
    expect(store.outbox.get('fact-2')).toBe('quarantined');
    expect(store.reasonsOf('fact-2')).toEqual(['unreadable']);
    expect(bureau.requests.filter((request) => request.startsWith('push')).length).toBe(1);
    expect([...bureau.ledger.photos]).toEqual(['fact-1-photo', 'fact-3-photo']);
  });

  for (const failure of [
    { code: 'offline' },
    { code: 'timed-out' },
    { code: 'not-the-bureau' },
    { code: 'bureau-failed' },
    { code: 'busy', retryAfterMs: 90_000 },
    { code: 'kiosk-refused', problem: 'kiosk-revoked' },
    { code: 'refused', problem: 'body-malformed' },
  ] satisfies TransportFailure[]) {
    it(`keeps every fact and waits when a push ends ${failure.code}`, async () => {
      const { store, driver, time } = createDriverFixture(but({ push: failing(failure) }));
      for (const id of names(1, 3)) store.save(id, ['p']);
      const untilMs = await driver.run();
      expect(untilMs).toBeGreaterThan(time.deviceMs);
      expect(await store.waiting()).toEqual({ facts: 3, photos: 1 });
      expect(store.reasonsOf('fact-1')).toEqual([failure.code]);
      expect(driver.remembered.lastError).toContain(failure.code);
    });
  }

  it('waits as long as Retry-After asks', async () => {
    const busy = failing({ code: 'busy', retryAfterMs: 90_000 });
    const { store, driver, time } = createDriverFixture(but({ push: busy }));
    store.save('fact-1');
    expect((await driver.run()) - time.deviceMs).toBeGreaterThanOrEqual(90_000);
  });

  it('goes on when a person asks, without waiting', async () => {
    let up = false;
    const { store, bureau, driver } = createDriverFixture((real) =>
      but({ push: async (facts) => (up ? real.push(facts) : err({ code: 'offline' })) })(real),
    );
    store.save('fact-1');
    await driver.run();
    up = true;
    driver.retryNow();
    await driver.run();
    expect(bureau.ledger.facts.size).toBe(1);
  });

  it('measures the clock again after a skew, at once but not for ever', async () => {
    let skewed = 0;
    const { store, driver, time, clocks } = createDriverFixture(
      but({
        push: async () => {
          skewed += 1;
          return err({ code: 'clock-skew', bureauNowMs: null });
        },
      }),
    );
    store.save('fact-1');
    expect(await driver.run()).toBeGreaterThan(time.deviceMs);
    expect([skewed, clocks.length]).toEqual([2, 2]);
  });

  it('takes an answer without a receipt for no answer', async () => {
    const { store, driver } = createDriverFixture(
      but({ push: async () => ok({ receipts: [], highestSeq: 9, bureauNowMs: 0 }) }),
    );
    store.save('fact-1');
    await driver.run();
    expect(store.outbox.get('fact-1')).toBe('waiting');
    expect(driver.remembered.lastError).toBe('not-the-bureau');
  });

  it('passes over a photo that the bureau refuses', async () => {
    const { store, bureau, driver } = createDriverFixture((real) =>
      but({
        putPhoto: async (photo) =>
          photo.sha256 === 'bad'
            ? err({ code: 'refused', problem: 'hash-differs' })
            : real.putPhoto(photo),
      })(real),
    );
    store.save('fact-1', ['bad', 'good']);
    await driver.run();
    expect([...bureau.ledger.photos]).toEqual(['good']);
    expect(await store.waiting()).toEqual({ facts: 0, photos: 1 });
    expect(store.reasonsOf('bad')).toEqual(['refused']);
  });

  it('pulls rulings that people at the bureau made', async () => {
    const { store, bureau, driver, time } = createDriverFixture();
    store.save('fact-1');
    time.deviceMs = await driver.run();
    bureau.decide('fact-1', 'rejected');
    await driver.run();
    expect(store.rulings.get('fact-1')?.outcome).toBe('rejected');
  });

  it('pulls many pages', async () => {
    const { store, bureau, driver } = createDriverFixture();
    for (const id of names(1, 1_700)) bureau.decide(id, 'accepted');
    await driver.run();
    expect(store.rulings.size).toBe(1_700);
    expect(store.place).toEqual({ epoch: 'epoch-1', seq: 1_700 });
  });

  it('sends again what a bureau restored from its backup has lost', async () => {
    const { store, bureau, driver, time } = createDriverFixture();
    for (const id of names(1, 5)) store.save(id, [`${id}-photo`]);
    await driver.run();
    bureau.backUp();
    for (const id of names(6, 9)) store.save(id, [`${id}-photo`]);
    time.deviceMs = await driver.run();
    bureau.restore();
    expect(bureau.ledger.facts.size).toBe(5);
    store.save('fact-10');
    await driver.run();
    time.deviceMs += 60_000;
    await driver.run();
    expect([...bureau.ledger.facts.keys()].sort()).toEqual(names(1, 10).sort());
    expect(bureau.ledger.photos.size).toBe(9);
    expect(driver.remembered.alarm).toBe('bureau-behind');
  });

  it('notices a restored bureau that forgot to change its epoch', async () => {
    const { store, bureau, driver, time } = createDriverFixture();
    for (const id of names(1, 5)) store.save(id);
    time.deviceMs = await driver.run();
    time.deviceMs = await driver.run();
    bureau.restore();
    bureau.epoch = 'epoch-1';
    await driver.run();
    expect(bureau.ledger.facts.size).toBe(5);
  });

  it('numbers on after the bureau when the kiosk has lost facts, and tells', async () => {
    const { store, bureau, driver } = createDriverFixture();
    bureau.ledger.facts.set('lost-fact', 41);
    store.save('fact-1');
    await driver.run();
    expect(store.written).toBe(41);
    expect(driver.remembered.alarm).toBe('kiosk-behind');
  });

  it('keeps delivering facts when pulling is refused', async () => {
    const refused = failing({ code: 'refused', problem: 'query-malformed' });
    const { store, bureau, driver, time } = createDriverFixture(but({ pull: refused }));
    store.save('fact-1');
    time.deviceMs = await driver.run();
    await driver.run();
    expect(bureau.ledger.facts.size).toBe(1);
  });
});
