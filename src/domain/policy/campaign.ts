import type { ShanghaiDay } from '../time/shanghai-day';
import type { LocalText } from './local-text';

/** One season of the plan. */
export interface Campaign {
  /** Gregorian year of the Spring Festival that it is about. */
  readonly year: number;
  readonly title: LocalText;
  /** First and last day on which anybody can depart under the plan, both included (二（四）). */
  readonly from: ShanghaiDay;
  readonly to: ShanghaiDay;
}
