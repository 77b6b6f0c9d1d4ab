import { liveQuery } from 'dexie';
import { takeBallast } from '../../../store/database/ballast';
import { DraftVault } from '../../../store/drafts/draft-vault';
import { findIdentity, keepIdentity } from '../../../store/identity/enrolment';
import { compactJournal } from '../../../store/journal/heal-from-journal';
import type { KioskTime } from '../../../store/kiosk-time';
import { type Counts, readCounters } from '../../../store/ledger/counters';
import { ClaimLedgerStore } from '../../../store/ledger/claim-ledger-store';
import { WorkerJournal } from '../journal/worker-journal';
import { KeptClaims } from './kept-claims';
import { type KioskStore, openKioskStore } from '../../../store/open-kiosk-store';
import { OperatorBook } from '../../../store/operators/operator-book';
import type { KioskIdentity } from '../../../store/rows/meta-row';

const tidyEveryMs = 10 * 60_000;

/** Everything that stands on the kiosk's database; loaded after the first screen, once a page. */
export class KioskRuntime {
  readonly ledger: ClaimLedgerStore;
  readonly operators: OperatorBook;
  readonly drafts: DraftVault;
  readonly claims: KeptClaims;
  /** False once an append failed in this run: what it missed is healed at the next start. */
  journalSound = true;
  private tidiedAtMs = -Infinity;
  private known: KioskIdentity | null;

  constructor(
    readonly store: KioskStore,
    time: KioskTime,
  ) {
    const { db, lock, journal } = store;
    const deviceNowMs = () => time.deviceNowMs();
    this.ledger = new ClaimLedgerStore({ db, time, lock, journal }, () => {
      this.journalSound = false;
    });
    this.operators = new OperatorBook(db, deviceNowMs);
    this.drafts = new DraftVault(db, deviceNowMs);
    this.claims = new KeptClaims(db);
    this.known = store.identity;
  }

  static async open(time: KioskTime): Promise<KioskRuntime> {
    return new KioskRuntime(
      await openKioskStore({
        deviceNowMs: () => time.deviceNowMs(),
        journal: () => WorkerJournal.open(),
      }),
      time,
    );
  }

  /** As the database has it now: another tab may have enrolled this tablet. */
  async currentIdentity(): Promise<KioskIdentity | null> {
    this.known ??= await findIdentity(this.store.db);
    return this.known;
  }

  /** Calls back at once and whenever the outbox changes, in whichever tab. */
  watchCounts(told: (counts: Counts) => void): void {
    liveQuery(() => readCounters(this.store.db)).subscribe(told);
  }

  get identity(): KioskIdentity | null {
    return this.known;
  }

  /** Drops from the journal what has its receipt, once everything has. */
  async tidyJournal(nowMs: number): Promise<void> {
    const { db, journal, lock } = this.store;
    if (journal === null || nowMs - this.tidiedAtMs < tidyEveryMs) return;
    if ((await readCounters(db)).waitingFacts > 0) return;
    this.tidiedAtMs = nowMs;
    await lock(() => compactJournal(db, journal));
  }

  close(): void {
    this.store.journal?.close();
    this.store.db.close();
  }

  /** On the disk, in its spare place and in the sentinel; then this tablet is enrolled. */
  async become(identity: KioskIdentity): Promise<void> {
    const { db, spare, sentinel } = this.store;
    await keepIdentity(db, identity);
    await spare?.write(identity).catch(() => undefined);
    const { kiosk, label, enrolledAtMs } = identity;
    await sentinel.write({ kiosk, label, enrolledAtMs });
    this.known = identity;
    await takeBallast(db);
  }
}
