import { inject, Service } from '@angular/core';
import { merge } from 'rxjs';
import type { Result } from '../../../domain/result';
import type { ScanInput, SerialProblem } from '../../ports/scan-input';
import { KeyboardWedge } from './keyboard-wedge';
import { SerialScanner } from './serial-scanner';

/** All scanners that aren't cameras, as one stream. */
@Service()
export class DeviceScanInput implements ScanInput {
  readonly #keyboard = inject(KeyboardWedge);
  readonly #serial = inject(SerialScanner);
  readonly scans = merge(this.#keyboard.scans, this.#serial.scans);
  readonly raw = merge(this.#keyboard.raw, this.#serial.raw);

  connectSerial(): Promise<Result<void, SerialProblem>> {
    return this.#serial.connect();
  }
}
