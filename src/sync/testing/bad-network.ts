import { err, type Result } from '../../domain/result';
import type { BureauTransport, OutgoingFact, OutgoingPhoto, PullCursor } from '../sync-ports';
import type { TransportFailure } from '../transport-failure';

/** The kiosk's process is gone in the middle of a request. */
export class Crash extends Error {}

/** Chances of each mishap, per request, in [0, 1]. */
export interface Weather {
  /** The request never arrives. */
  readonly lost: number;
  /** It arrives, the answer doesn't. */
  readonly answerLost: number;
  /** It arrives twice, the second time now or between later requests. */
  readonly repeated: number;
  readonly portal: number;
  readonly busy: number;
  readonly skew: number;
  readonly crash: number;
}

export const calm: Weather = {
  lost: 0,
  answerLost: 0,
  repeated: 0,
  portal: 0,
  busy: 0,
  skew: 0,
  crash: 0,
};

/** A network held in the hand: it drops, delays, repeats, reorders and cuts, by seeded chance. */
export class BadNetwork implements BureauTransport {
  weather: Weather = calm;
  private readonly late: (() => Promise<unknown>)[] = [];

  constructor(
    private readonly bureau: BureauTransport,
    private readonly chance: () => number,
  ) {}

  push = (facts: readonly OutgoingFact[]) => this.carry(() => this.bureau.push(facts));
  pull = (cursor: PullCursor, limit: number) => this.carry(() => this.bureau.pull(cursor, limit));
  putPhoto = (photo: OutgoingPhoto) => this.carry(() => this.bureau.putPhoto(photo));
  time = () => this.carry(() => this.bureau.time());

  private async carry<T>(
    deliver: () => Promise<Result<T, TransportFailure>>,
  ): Promise<Result<T, TransportFailure>> {
    const { weather } = this;
    const happens = (likely: number) => this.chance() < likely;
    // Copies that were held up on the way arrive before, and so out of order.
    while (this.late.length > 0 && happens(0.5)) await this.late.shift()?.();
    if (happens(weather.crash)) throw new Crash();
    if (happens(weather.lost)) return err({ code: 'offline' });
    if (happens(weather.portal)) return err({ code: 'not-the-bureau' });
    if (happens(weather.busy)) return err({ code: 'busy', retryAfterMs: 5_000 });
    if (happens(weather.skew)) return err({ code: 'clock-skew', bureauNowMs: null });
    const answer = await deliver();
    if (happens(weather.repeated)) this.late.push(deliver);
    if (happens(weather.crash)) throw new Crash();
    return happens(weather.answerLost) ? err({ code: 'timed-out' }) : answer;
  }
}
