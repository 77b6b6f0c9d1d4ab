import { Component, inject, signal } from '@angular/core';
import { takeUntilDestroyed } from '@angular/core/rxjs-interop';
import { MatButton } from '@angular/material/button';
import type { Scan } from '../../../domain/scan/scan';
import { useTexts } from '../../language/language';
import { PICTURE_CODES } from '../../ports/picture-codes';
import { type RawInput, SCAN_INPUT } from '../../ports/scan-input';
import { Banner, type BannerKind } from '../../ui/banner/banner';
import { Icon } from '../../ui/icon/icon';
import { Page } from '../../ui/page/page';
import { ScanView } from '../../ui/scan-view/scan-view';
import { hexOf } from './hex-lines';
import { scannerTestTexts } from './scanner-test-texts';

interface TimedInput extends RawInput {
  /** Since the input before. */
  readonly afterMs: number;
}

const mostScans = 20;
const mostRaw = 400;

/** For setting up a counter: what each device sends, byte by byte, what it is taken for, and how long it took. */
@Component({
  selector: 'fg-scanner-test-page',
  imports: [Banner, Icon, MatButton, Page, ScanView],
  templateUrl: './scanner-test-page.html',
  styleUrl: './scanner-test-page.scss',
  host: { '(document:paste)': 'paste($event)' },
})
export class ScannerTestPage {
  protected readonly texts = useTexts(scannerTestTexts);
  protected readonly hexOf = hexOf;
  protected readonly cameraOpen = signal(false);
  protected readonly notice = signal<{ kind: BannerKind; words: string } | null>(null);
  protected readonly scans = signal<readonly Scan[]>([]);
  protected readonly raw = signal<readonly TimedInput[]>([]);

  readonly #input = inject(SCAN_INPUT);
  readonly #pictures = inject(PICTURE_CODES);

  constructor() {
    this.#input.scans.pipe(takeUntilDestroyed()).subscribe((scan) => this.show(scan));
    this.#input.raw.pipe(takeUntilDestroyed()).subscribe((input) => this.#note(input));
  }

  protected show(scan: Scan): void {
    this.notice.set(null);
    this.scans.update((scans) => [scan, ...scans].slice(0, mostScans));
  }

  protected toggleCamera(): void {
    this.cameraOpen.update((open) => !open);
  }

  protected async open(field: HTMLInputElement): Promise<void> {
    const picture = field.files?.item(0);
    field.value = '';
    if (picture) await this.#read(picture);
  }

  protected async paste(event: ClipboardEvent): Promise<void> {
    const picture = event.clipboardData?.files.item(0);
    if (picture) await this.#read(picture);
  }

  protected async connectSerial(): Promise<void> {
    const connected = await this.#input.connectSerial();
    this.notice.set(
      connected.ok
        ? { kind: 'done', words: this.texts().serialConnected }
        : { kind: 'warn', words: this.texts().problems[connected.error] },
    );
  }

  protected clear(): void {
    this.scans.set([]);
    this.raw.set([]);
    this.notice.set(null);
  }

  async #read(picture: Blob): Promise<void> {
    const read = await this.#pictures.read(picture);
    if (read.ok) for (const scan of [...read.value].reverse()) this.show(scan);
    else this.notice.set({ kind: 'warn', words: this.texts().problems[read.error] });
  }

  #note(input: RawInput): void {
    this.raw.update((inputs) => {
      const before = inputs.at(-1)?.atMs ?? input.atMs;
      return [...inputs, { ...input, afterMs: input.atMs - before }].slice(-mostRaw);
    });
  }
}
