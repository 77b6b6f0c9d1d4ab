import { DOCUMENT, inject, Service } from '@angular/core';
import { Subject } from 'rxjs';
import { textOfBytes } from '../../../decode/code/text-of-bytes';
import { err, ok, type Result } from '../../../domain/result';
import type { Scan } from '../../../domain/scan/scan';
import type { RawInput, SerialProblem } from '../../ports/scan-input';
import { scanOfText } from './scan-of-text';
import { createSerialLines } from './serial-lines';

/** The part of Web Serial that we call; TypeScript's DOM types don't have it. */
interface SerialPortLike {
  readonly readable: ReadableStream<Uint8Array> | null;
  open(options: { readonly baudRate: number }): Promise<void>;
}
interface SerialLike {
  requestPort(): Promise<SerialPortLike>;
}

const baudRate = 9600;
/** A scanner that sends no line end has finished when nothing came for so long. */
const pauseMs = 80;

const isSerial = (value: unknown): value is SerialLike =>
  typeof value === 'object' && value !== null && 'requestPort' in value;

const hex = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0').toUpperCase()).join(' ');

/** Scanners on a serial port, where the browser has Web Serial. */
@Service()
export class SerialScanner {
  readonly #document = inject(DOCUMENT);
  readonly #scans = new Subject<Scan>();
  readonly #raw = new Subject<RawInput>();
  readonly scans = this.#scans.asObservable();
  readonly raw = this.#raw.asObservable();

  async connect(): Promise<Result<void, SerialProblem>> {
    const navigator = this.#document.defaultView?.navigator;
    const serial: unknown = navigator && 'serial' in navigator ? navigator.serial : undefined;
    if (!isSerial(serial)) return err('not-supported');
    let port: SerialPortLike;
    try {
      port = await serial.requestPort();
    } catch {
      return err('not-chosen');
    }
    try {
      await port.open({ baudRate });
    } catch {
      return err('device-busy');
    }
    void this.#read(port);
    return ok(undefined);
  }

  /** Ends when the device is unplugged: the stream then fails, and that is no fault. */
  async #read(port: SerialPortLike): Promise<void> {
    const lines = createSerialLines();
    const reader = port.readable?.getReader();
    let timer: ReturnType<typeof setTimeout> | undefined;
    let startedMs = 0;
    const report = (line: Uint8Array): void => {
      if (line.length === 0) return;
      const scan = scanOfText(textOfBytes(line), 'serial', 'serial', performance.now() - startedMs);
      this.#scans.next({ ...scan, bytes: line });
      startedMs = 0;
    };
    try {
      for (;;) {
        const { value, done } = (await reader?.read()) ?? { done: true };
        if (done || value === undefined) return;
        startedMs ||= performance.now();
        this.#raw.next({ device: 'serial', what: hex(value), atMs: performance.now() });
        clearTimeout(timer);
        lines.take(value).forEach(report);
        timer = setTimeout(() => report(lines.rest()), pauseMs);
      }
    } catch (error) {
      if (!(error instanceof DOMException)) throw error;
    }
  }
}
