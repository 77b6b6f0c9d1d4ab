import type { KioskDatabase } from '../database/kiosk-database';
import { type CounterName, counterNames, counterRowSchema } from '../rows/counter-row';

export type Counts = Readonly<Record<CounterName, number>>;

/** Adds to counters; call it inside the transaction that changes what they count. */
export const addToCounters = async (
  db: KioskDatabase,
  deltas: Partial<Record<CounterName, number>>,
): Promise<void> => {
  for (const name of counterNames) {
    const delta = deltas[name] ?? 0;
    if (delta === 0) continue;
    const kept = counterRowSchema.safeParse(await db.counters.get(name));
    const value = Math.max(0, (kept.success ? kept.data.value : 0) + delta);
    await db.counters.put({ name, value });
  }
};

export const readCounters = async (db: KioskDatabase): Promise<Counts> => {
  const rows = await db.counters.toArray();
  const values = new Map(
    rows.map((row) => counterRowSchema.parse(row)).map(({ name, value }) => [name, value]),
  );
  return {
    waitingFacts: values.get('waitingFacts') ?? 0,
    waitingPhotos: values.get('waitingPhotos') ?? 0,
    quarantined: values.get('quarantined') ?? 0,
  };
};

/** Counts the outbox anew: at start, so that a fault can't live longer than a day. */
export const recount = (db: KioskDatabase): Promise<void> =>
  db.transaction('rw', db.outbox, db.counters, async () => {
    const count = (item: string, state: string) =>
      db.outbox
        .where('[item+state+seq]')
        .between([item, state, 0], [item, state, Infinity])
        .count();
    await db.counters.bulkPut([
      { name: 'waitingFacts', value: await count('fact', 'waiting') },
      { name: 'waitingPhotos', value: await count('photo', 'waiting') },
      { name: 'quarantined', value: await count('fact', 'quarantined') },
    ]);
  });
