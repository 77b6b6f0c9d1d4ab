import {
  Component,
  computed,
  DestroyRef,
  effect,
  inject,
  input,
  signal,
  viewChild,
} from '@angular/core';
import { Router } from '@angular/router';
import { useTexts } from '../../language/language';
import { KIOSK_SESSION, type UnlockError } from '../../ports/kiosk-session';
import { Banner } from '../../ui/banner/banner';
import { Choice } from '../../ui/choice/choice';
import { Page } from '../../ui/page/page';
import { PinEntry } from '../../ui/pin-entry/pin-entry';
import { unlockTexts } from './unlock-texts';

const pinMinLength = 6;

/** Who carries on, and the PIN. It stands on a route of its own, or over a screen that waits beneath. */
@Component({
  selector: 'fg-unlock-page',
  imports: [Banner, Choice, Page, PinEntry],
  templateUrl: './unlock-page.html',
  styleUrl: './unlock-page.scss',
})
export class UnlockPage {
  /** Where one wanted to go before the lock stood in the way. */
  readonly next = input<string>();

  readonly #session = inject(KIOSK_SESSION);
  readonly #router = inject(Router);
  protected readonly texts = useTexts(unlockTexts);
  protected readonly operators = computed(() => {
    const state = this.#session.state();
    return state.status === 'locked' ? state.operators : [];
  });
  readonly #picked = signal<string | null>(null);
  /** With one operator there is nothing to choose. */
  protected readonly operator = computed(() => {
    const operators = this.operators();
    return operators.length === 1
      ? operators[0]
      : operators.find(({ id }) => id === this.#picked());
  });
  protected readonly options = computed(() =>
    this.operators().map(({ id, name }) => ({ value: id, label: name, icon: 'person' as const })),
  );
  protected readonly pin = signal('');
  protected readonly busy = signal(false);
  protected readonly waitSeconds = signal(0);
  readonly #problem = signal<UnlockError | 'too-short' | null>(null);
  protected readonly error = computed(() => {
    const problem = this.#problem();
    const texts = this.texts();
    if (this.waitSeconds() > 0) return texts.wait(this.waitSeconds());
    if (problem === 'too-short') return texts.tooShort;
    if (problem?.code !== 'wrong-pin' || this.pin() !== '') return '';
    return problem.attemptsLeft > 1 ? texts.wrongPin(problem.attemptsLeft) : texts.lastTry;
  });

  private readonly pad = viewChild(PinEntry);
  #timer: ReturnType<typeof setInterval> | undefined;

  constructor() {
    effect(() => this.pad()?.focus());
    inject(DestroyRef).onDestroy(() => clearInterval(this.#timer));
  }

  protected pick(id: string | null): void {
    this.#picked.set(id);
    this.pin.set('');
    this.#problem.set(null);
  }

  protected async unlock(): Promise<void> {
    const operator = this.operator();
    if (!operator || this.busy() || this.waitSeconds() > 0) return;
    if (this.pin().length < pinMinLength) return this.#problem.set('too-short');
    this.busy.set(true);
    const unlocked = await this.#session.unlock(operator.id, this.pin());
    this.busy.set(false);
    this.pin.set('');
    if (!unlocked.ok) return this.#refuse(unlocked.error);
    if (this.#router.url.startsWith('/unlock'))
      await this.#router.navigateByUrl(this.next() ?? '/');
  }

  #refuse(error: UnlockError): void {
    this.#problem.set(error);
    if (error.code === 'wait') this.#countDown(Math.ceil(error.seconds));
    this.pad()?.focus();
  }

  #countDown(seconds: number): void {
    clearInterval(this.#timer);
    this.waitSeconds.set(seconds);
    this.#timer = setInterval(() => {
      this.waitSeconds.update((left) => Math.max(0, left - 1));
      if (this.waitSeconds() === 0) clearInterval(this.#timer);
    }, 1_000);
  }
}
