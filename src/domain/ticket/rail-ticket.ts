import type { ShanghaiDay } from '../time/shanghai-day';

/** A rail ticket as 12306's e-invoice states it (taxonomy `rai` 2021-11-30). */
export interface RailTicket {
  /** 20 digits. */
  readonly invoiceNumber: string;
  readonly business: 'sale' | 'refund';
  readonly issuedOn: ShanghaiDay;
  readonly travelOn: ShanghaiDay;
  /** `HH:MM`, where stated. */
  readonly departAt: string | null;
  readonly trainNumber: string;
  /** Names without 站. */
  readonly from: string;
  readonly to: string;
  readonly seat: {
    readonly level: string | null;
    readonly carriage: string | null;
    readonly number: string | null;
  };
  /** Whole fen. */
  readonly fareFen: number;
  readonly name: string | null;
  /** As stated, usually masked: `5202221985****0020`. */
  readonly idNumber: string | null;
}
