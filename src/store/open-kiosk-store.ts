import { takeBallast } from './database/ballast';
import { KioskDatabase } from './database/kiosk-database';
import { type DataLoss, rotateLog } from './database/rotate-log';
import { browserSentinel, type Sentinel } from './database/sentinel';
import { findIdentity } from './identity/enrolment';
import { openSpareIdentity, type SpareIdentity } from './identity/spare-identity';
import type { FactJournal } from './journal/fact-journal';
import { healFromJournal, type Healing } from './journal/heal-from-journal';
import { takeBackHeldFacts } from './ledger/held-facts';
import { recount } from './ledger/counters';
import type { KioskIdentity } from './rows/meta-row';
import { browserWriteLock, type WriteLock } from './write-lock';

/**
 * What was found at start. `vanished`: this tablet was enrolled, and its database is gone; `identity-recovered`: so it
 * was, but its keys were found again.
 */
export type StoreFinding = 'new' | 'sound' | 'identity-recovered' | 'vanished';

/** Null where there is no journal: the browser has no files that are written at once. */
export type JournalFinding = Healing | 'failed' | null;

export interface StartReport {
  readonly finding: StoreFinding;
  readonly dataLoss: DataLoss;
  /** Saves that were cut off before anybody was told of them. */
  readonly takenBack: number;
  readonly journal: JournalFinding;
  /** Chrome grants it to installed apps; without it the browser may evict the store when the disk is short. */
  readonly persisted: boolean;
  readonly openedInMs: number;
}

export interface KioskStore {
  readonly db: KioskDatabase;
  readonly identity: KioskIdentity | null;
  readonly report: StartReport;
  readonly lock: WriteLock;
  readonly sentinel: Sentinel;
  readonly spare: SpareIdentity | null;
  readonly journal: FactJournal | null;
}

export interface StoreSurroundings {
  readonly databaseName?: string;
  readonly sentinel?: Sentinel;
  readonly lock?: WriteLock;
  readonly spare?: () => Promise<SpareIdentity | null>;
  readonly journal?: () => Promise<FactJournal | null>;
  readonly deviceNowMs: () => number;
}

const heal = async (
  db: KioskDatabase,
  journal: FactJournal | null,
  nowMs: number,
): Promise<JournalFinding> => {
  if (journal === null) return null;
  // A damaged journal must not keep the kiosk from opening: the database is whole.
  return healFromJournal(db, journal, nowMs).catch(() => 'failed');
};

/** Opens the kiosk's database: rotates the log, opens, compares with sentinel and journal, takes back what was cut off. */
export const openKioskStore = async (around: StoreSurroundings): Promise<KioskStore> => {
  const startedMs = performance.now();
  const sentinel = around.sentinel ?? browserSentinel;
  const lock = around.lock ?? browserWriteLock;
  const dataLoss = await rotateLog(indexedDB);
  const db = new KioskDatabase(around.databaseName);
  await db.open();
  const [found, mark, spare] = await Promise.all([
    findIdentity(db),
    sentinel.read(),
    (around.spare ?? openSpareIdentity)(),
  ]);
  const recovered = found === null && mark !== null ? ((await spare?.read()) ?? null) : null;
  if (recovered !== null) await db.meta.put(recovered);
  const journal = (await around.journal?.()) ?? null;
  const { takenBack, healing } = await lock(async () => ({
    takenBack: await takeBackHeldFacts(db),
    healing: await heal(db, journal, around.deviceNowMs()),
  }));
  await recount(db);
  const finding: StoreFinding =
    found !== null
      ? 'sound'
      : mark === null
        ? 'new'
        : recovered === null
          ? 'vanished'
          : 'identity-recovered';
  const identity = found ?? recovered;
  if (identity !== null) await takeBallast(db);
  const persisted = (await navigator.storage.persist?.().catch(() => false)) ?? false;
  const openedInMs = performance.now() - startedMs;
  return {
    db,
    identity,
    report: { finding, dataLoss, takenBack, journal: healing, persisted, openedInMs },
    lock,
    sentinel,
    spare,
    journal,
  };
};
