import {
  afterNextRender,
  Component,
  computed,
  DestroyRef,
  type ElementRef,
  inject,
  output,
  signal,
  viewChild,
} from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { Subscription } from 'rxjs';
import { classify } from '../../../domain/scan/classify';
import { cleanScanText } from '../../../domain/scan/clean-scan-text';
import type { Scan } from '../../../domain/scan/scan';
import { useTexts } from '../../language/language';
import {
  CODE_CAMERA,
  type CameraEvent,
  type CameraHint,
  type CameraProblem,
  type CodeRead,
  type RunningCamera,
} from '../../ports/code-camera';
import { Banner } from '../banner/banner';
import { Icon } from '../icon/icon';
import { scanViewTexts } from './scan-view-texts';

const hitShownMs = 900;

/**
 * The camera's picture with a frame to aim with. The camera runs as long as this part is on the screen and stops with
 * it. It reports what it reads; what to do with it, and whether to close, is the feature's business.
 */
@Component({
  selector: 'fg-scan-view',
  imports: [Banner, Icon, MatButton],
  templateUrl: './scan-view.html',
  styleUrl: './scan-view.scss',
})
export class ScanView {
  readonly scan = output<Scan>();
  /** For the feature to offer another way at once. */
  readonly problemChange = output<CameraProblem | null>();

  protected readonly texts = useTexts(scanViewTexts);
  protected readonly camera = signal<RunningCamera | null>(null);
  protected readonly problem = signal<CameraProblem | null>(null);
  protected readonly hit = signal(false);
  readonly #hint = signal<CameraHint | null>(null);
  readonly #paused = signal(false);

  protected readonly problemWords = computed(() => {
    const problem = this.problem();
    return problem === null ? null : this.texts().problems[problem];
  });
  protected readonly message = computed(() => {
    const texts = this.texts();
    const hint = this.#hint();
    if (this.problem() !== null) return '';
    if (this.hit()) return texts.read;
    if (this.#paused()) return texts.paused;
    if (this.camera() === null) return texts.starting;
    return hint === null ? texts.aim : texts.hints[hint];
  });

  readonly #codeCamera = inject(CODE_CAMERA);
  private readonly video = viewChild.required<ElementRef<HTMLVideoElement>>('video');
  #watching: Subscription | undefined;
  #hitTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    afterNextRender(() => this.restart());
    inject(DestroyRef).onDestroy(() => {
      this.#watching?.unsubscribe();
      clearTimeout(this.#hitTimer);
    });
  }

  protected restart(): void {
    this.#watching?.unsubscribe();
    this.#show(null);
    this.camera.set(null);
    this.#watching = this.#codeCamera
      .watch(this.video().nativeElement)
      .subscribe((event) => this.#take(event));
  }

  protected switchTorch(camera: RunningCamera): void {
    this.#codeCamera.setTorch(camera.torch === 'off');
  }

  protected setZoom(factor: number): void {
    this.#codeCamera.setZoom(factor);
  }

  protected choose(cameraId: string): void {
    this.#codeCamera.choose(cameraId);
  }

  #take(event: CameraEvent): void {
    switch (event.kind) {
      case 'started':
        this.camera.set(event);
        this.#paused.set(false);
        return this.#show(null);
      case 'paused':
        return this.#paused.set(true);
      case 'hint':
        return this.#hint.set(event.hint);
      case 'problem':
        return this.#show(event.problem);
      case 'read':
        return this.#report(event.read);
    }
  }

  #show(problem: CameraProblem | null): void {
    if (this.problem() === problem) return;
    this.problem.set(problem);
    this.problemChange.emit(problem);
  }

  #report(read: CodeRead): void {
    this.hit.set(true);
    clearTimeout(this.#hitTimer);
    this.#hitTimer = setTimeout(() => this.hit.set(false), hitShownMs);
    navigator.vibrate?.(60);
    this.scan.emit({
      source: 'camera',
      text: cleanScanText(read.text),
      bytes: read.bytes,
      content: classify(read.text),
      format: read.format,
      reader: read.decoder,
      ms: read.ms,
    });
  }
}
