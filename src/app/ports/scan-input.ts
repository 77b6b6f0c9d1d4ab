import { InjectionToken } from '@angular/core';
import type { Observable } from 'rxjs';
import type { Result } from '../../domain/result';
import type { Scan } from '../../domain/scan/scan';

/** One key or one packet of bytes as a device sent it: for the scanner test page, never kept. */
export interface RawInput {
  readonly device: 'keyboard' | 'serial';
  /** `Digit5 "5"`, `35 32 30 0D`. */
  readonly what: string;
  readonly atMs: number;
}

/** `not-chosen`: the person closed the browser's list without choosing a device. */
export type SerialProblem = 'not-supported' | 'not-chosen' | 'device-busy';

/**
 * Scanners that aren't cameras: those that pose as keyboards, and those on a serial port. Listening lasts as long as a
 * subscription does. A scan into a form field is taken out of the field again; a person's typing is let be.
 */
export interface ScanInput {
  readonly scans: Observable<Scan>;
  readonly raw: Observable<RawInput>;
  /** Asks for a device: call from a tap only. Its scans come in `scans` until it is unplugged. */
  connectSerial(): Promise<Result<void, SerialProblem>>;
}

export const SCAN_INPUT = new InjectionToken<ScanInput>('ScanInput');
