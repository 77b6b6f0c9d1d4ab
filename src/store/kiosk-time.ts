import type { ClockReading } from '../domain/fact/fact';

/** The two times of a kiosk, and what it knows of their difference. */
export interface KioskTime {
  /** Epoch ms of the campaign's time: shifted in practice, corrected by the measured offset. */
  campaignNowMs(): number;
  /** Epoch ms as the tablet's own clock says. */
  deviceNowMs(): number;
  reading(): ClockReading;
}
