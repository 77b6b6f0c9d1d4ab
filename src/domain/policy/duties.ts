import type { ShanghaiDay } from '../time/shanghai-day';

/** What the plan asks of offices beside the four schemes, as far as it gives figures. */
export interface Duties {
  readonly monitoring: {
    readonly clause: string;
    /** Days on which coming home is watched, both included. */
    readonly homeFrom: ShanghaiDay;
    readonly homeTo: ShanghaiDay;
    /** First day on which going back is watched. */
    readonly backFrom: ShanghaiDay;
    /** Villages to be watched at least. */
    readonly villagesAtLeast: number;
    /** Monitoring ends when so many of every hundred have left. */
    readonly endsAtPercent: number;
  };
  readonly offers: {
    readonly clause: string;
    /** To everyone who hasn't left, at least. */
    readonly jobLeads: number;
    readonly trainings: number;
  };
  readonly training: {
    readonly clause: string;
    /** About so many classes (十余期) and people. */
    readonly classes: number;
    readonly people: number;
    /** Subsidy for a certificate, whole fen, by its kind. */
    readonly certificateFromFen: number;
    readonly certificateToFen: number;
  };
  readonly reporting: {
    readonly clause: string;
    /** `HH:MM`, Asia/Shanghai, every day. */
    readonly dailyAt: string;
    readonly sheets: readonly string[];
    /** Departures of the next so many days are frozen. */
    readonly lockDays: number;
  };
  /** Places where people are served: the policy's service points. */
  readonly servicePoints: { readonly clause: string };
  readonly liaison: {
    readonly clause: string;
    /** Sheet on which each township names its officer. */
    readonly sheet: string;
  };
  readonly escort: {
    readonly clause: string;
    /** Who of a township with travellers goes along; one of them. */
    readonly oneOf: readonly string[];
  };
}
