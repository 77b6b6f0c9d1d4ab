import { BadNetwork, calm, Crash, type Weather } from './testing/bad-network';
import { MemoryBureau } from './testing/memory-bureau';
import { MemorySyncStore } from './testing/memory-sync-store';
import { seededChance } from './testing/seeded-chance';
import { SyncDriver } from './sync-driver';

const storm: Weather = {
  lost: 0.2,
  answerLost: 0.15,
  repeated: 0.2,
  portal: 0.05,
  busy: 0.05,
  skew: 0.05,
  crash: 0.05,
};

/** One kiosk through a day of weather: saves, runs, crashes, restores; then the sky clears. */
const simulate = async (seed: number) => {
  const chance = seededChance(seed);
  let nowMs = 1_000_000;
  const store = new MemorySyncStore();
  const bureau = new MemoryBureau(() => nowMs);
  const network = new BadNetwork(bureau, chance);
  const acknowledged: string[] = [];
  const photos: string[] = [];
  const trace: string[] = [];
  const start = () =>
    new SyncDriver({
      transport: network,
      store,
      nowMs: () => nowMs,
      chance,
      setClock: () => undefined,
      changed: () => undefined,
    });
  let driver = start();

  const run = async () => {
    try {
      nowMs = Math.max(nowMs, await driver.run());
    } catch (error) {
      if (!(error instanceof Crash)) throw error;
      trace.push('crash');
      driver = start();
    }
  };
  const check = (moment: string) => {
    for (const id of acknowledged) {
      const here = store.outbox.has(id);
      const there = bureau.ledger.facts.has(id);
      const keptHere = store.facts.some((fact) => fact.id === id);
      if (!here && !there && !keptHere) throw new Error(`${moment}: ${id} is nowhere`);
    }
    for (const [id, times] of bureau.timesRuled)
      if (times !== 1) throw new Error(`${moment}: ${id} ruled ${times} times`);
  };

  for (let step = 0; step < 60; step += 1) {
    network.weather = chance() < 0.2 ? calm : storm;
    const what = chance();
    if (what < 0.5) {
      const id = `fact-${acknowledged.length + 1}`;
      const own = chance() < 0.5 ? [`${id}-photo`] : [];
      if (chance() < 0.05) bureau.unreadable.add(id);
      store.save(id, own);
      acknowledged.push(id);
      photos.push(...own);
    } else if (what < 0.9) await run();
    else if (what < 0.95) bureau.backUp();
    else {
      trace.push(`restore at ${step}`);
      bureau.restore();
    }
    check(`seed ${seed}, step ${step}, ${trace.join(', ')}`);
  }

  network.weather = calm;
  for (let round = 0; round < 12; round += 1) {
    nowMs += 120_000;
    driver.retryNow();
    await run();
  }
  return { store, bureau, acknowledged, photos };
};

describe('sync simulation', () => {
  for (let block = 0; block < 10; block += 1) {
    it(`loses nothing, rules once, tells the truth and converges (seeds ${block * 50 + 1}…${block * 50 + 50})`, async () => {
      for (let seed = block * 50 + 1; seed <= block * 50 + 50; seed += 1) {
        const { store, bureau, acknowledged, photos } = await simulate(seed);
        const context = `seed ${seed}`;
        const taken = acknowledged.filter((id) => !bureau.unreadable.has(id));
        expect([...bureau.ledger.facts.keys()].sort())
          .withContext(context)
          .toEqual(taken.sort());
        const waiting = [...store.outbox].filter(([, state]) => state === 'waiting');
        expect(waiting).withContext(context).toEqual([]);
        const quarantined = [...store.outbox.keys()].sort();
        expect(quarantined)
          .withContext(context)
          .toEqual([...bureau.unreadable].sort());
        const sent = photos.filter((photo) => bureau.ledger.photos.has(photo));
        const due = photos.filter((photo) => !bureau.unreadable.has(photo.replace('-photo', '')));
        expect(sent.sort()).withContext(context).toEqual(due.sort());
        for (const id of taken)
          expect(store.rulings.get(id))
            .withContext(context)
            .toEqual(jasmine.objectContaining({ fact: id }));
      }
    });
  }
});
