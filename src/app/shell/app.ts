import { Component, computed, effect, inject, signal } from '@angular/core';
import { Title } from '@angular/platform-browser';
import { Router, RouterOutlet } from '@angular/router';
import { useTexts } from '../language/language';
import { APP_UPDATE } from '../ports/app-update';
import { KIOSK_SESSION } from '../ports/kiosk-session';
import { Banner } from '../ui/banner/banner';
import { Loading } from '../ui/loading/loading';
import { Watermark } from '../ui/watermark/watermark';
import { UnlockPage } from '../features/unlock/unlock-page';
import { DisplayChoice } from './display-choice';
import { IdleLock } from './idle-lock';
import { IdleWarning } from './idle-warning';
import { gateOf } from './kiosk-guard';
import { OutOfOrder } from './out-of-order';
import { QuietUpdate } from './quiet-update';
import { shellTexts } from './shell-texts';
import { TopBar } from './top-bar';

/** The frame around every screen. */
@Component({
  selector: 'fg-root',
  imports: [Banner, IdleWarning, Loading, OutOfOrder, RouterOutlet, TopBar, UnlockPage, Watermark],
  templateUrl: './app.html',
  styleUrl: './app.scss',
})
export class App {
  readonly #router = inject(Router);
  protected readonly session = inject(KIOSK_SESSION);
  protected readonly update = inject(APP_UPDATE);
  protected readonly idle = inject(IdleLock);
  protected readonly texts = useTexts(shellTexts);
  protected readonly state = this.session.state;

  /** The kiosk was locked over a screen: the screen stays as it is, covered, and comes back with the PIN. */
  protected readonly covered = computed(() => this.#working() && gateOf(this.state()) === 'unlock');
  protected readonly practice = computed(() => {
    const state = this.state();
    const known = state.status === 'open' || state.status === 'locked';
    return known && state.kiosk.mode === 'practice';
  });
  readonly #working = signal(false);
  #lastOperator: string | undefined;

  constructor() {
    inject(DisplayChoice);
    inject(QuietUpdate);
    const title = inject(Title);
    effect(() => title.setTitle(this.texts().appLong));
    effect(() => this.#follow());
  }

  /** Half-entered work is its operator's: somebody else who unlocks starts at the home screen. */
  #follow(): void {
    const state = this.state();
    if (state.status === 'unenrolled') this.#working.set(false);
    if (state.status !== 'open') return;
    this.#working.set(true);
    const other = this.#lastOperator !== undefined && this.#lastOperator !== state.operator.id;
    this.#lastOperator = state.operator.id;
    if (other) void this.#router.navigateByUrl('/');
  }
}
