import type { BureauMode } from '../config';
import type { LedgerDb } from '../storage/ledger';
import { findSetting, settleSetting, writeSetting } from '../storage/settings';
import type { BureauClock } from './bureau-clock';

/** Practice starts on 初六, the first day of the plan's coaches, at opening time. */
const practiceStartMs = Date.parse('2025-02-03T08:00:00+08:00');
/** After 初八 there is little left to practise: the next start of the bureau rewinds to the morning of 初六. */
const practiceEndMs = Date.parse('2025-02-06T00:00:00+08:00');

/** The campaign's time: real time in a real campaign; in practice real time moved to February 2025. */
export class CampaignTime {
  private constructor(
    private readonly clock: BureauClock,
    /** Campaign time minus real time, ms. */
    readonly shiftMs: number,
    private readonly latestShiftMs: number,
  ) {}

  /**
   * A new practice ledger starts at 2025-02-03 08:00 and goes on with real time, across restarts. A bureau that starts
   * beyond 2025-02-05 rewinds; while it runs, its time never jumps.
   */
  static async open(db: LedgerDb, mode: BureauMode, clock: BureauClock): Promise<CampaignTime> {
    if (mode === 'real') return new CampaignTime(clock, 0, 0);
    const fresh = practiceStartMs - clock.nowMs();
    const first = Number(await settleSetting(db, 'first-campaign-shift-ms', String(fresh)));
    const kept = Number((await findSetting(db, 'campaign-shift-ms')) ?? first);
    const worn = clock.nowMs() + kept >= practiceEndMs;
    const shift = worn ? fresh : kept;
    await writeSetting(db, 'campaign-shift-ms', String(shift));
    return new CampaignTime(clock, shift, first);
  }

  /** Epoch ms, campaign time. */
  nowMs(): number {
    return this.clock.nowMs() + this.shiftMs;
  }

  /** ISO 8601 in Asia/Shanghai, campaign time. */
  nowText(): string {
    return shanghaiText(this.nowMs());
  }

  /**
   * The latest instant that an honest kiosk can have written by now, epoch ms. A practice kiosk may hold facts from
   * before a rewind, which then lie ahead of the campaign's time.
   */
  latestHonestMs(): number {
    return this.clock.nowMs() + Math.max(this.shiftMs, this.latestShiftMs);
  }
}

/** ISO 8601 with +08:00; China has had no other offset since 1991. */
export const shanghaiText = (epochMs: number): string =>
  new Date(epochMs + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
