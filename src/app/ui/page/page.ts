import {
  afterRenderEffect,
  Component,
  computed,
  type ElementRef,
  inject,
  input,
  output,
  untracked,
  viewChild,
} from '@angular/core';
import { DOCUMENT } from '@angular/common';
import { MatButton } from '@angular/material/button';
import { useTexts } from '../../language/language';
import type { IconName } from '../icon/icon-paths';
import { Icon } from '../icon/icon';
import { StepDots } from '../step-dots/step-dots';
import { uiTexts } from '../ui-texts';

/**
 * One screen: a question, what belongs to it, and at its foot one primary action, with at most one quieter beside it.
 * It is a form: Enter in a field is the primary action.
 */
@Component({
  selector: 'fg-page',
  imports: [Icon, MatButton, StepDots],
  templateUrl: './page.html',
  styleUrl: './page.scss',
  host: { '[class.wide]': 'wide()' },
})
export class Page {
  readonly heading = input.required<string>();
  readonly lead = input('');
  readonly step = input<number>();
  readonly steps = input<number>();
  readonly wide = input(false);
  readonly primaryLabel = input('');
  readonly primaryIcon = input<IconName>();
  readonly primaryDisabled = input(false);
  /** The primary action is under way: it shows so, and can't be started twice. */
  readonly busy = input(false);
  readonly secondaryLabel = input('');
  /** `true` shows 返回; a text of its own replaces it. */
  readonly back = input<boolean | string>(false);

  readonly primary = output();
  readonly secondary = output();
  readonly backward = output();

  protected readonly texts = useTexts(uiTexts);
  protected readonly backLabel = computed(() => {
    const back = this.back();
    return back === true ? this.texts().back : back;
  });
  protected readonly hasFooter = computed(
    () => this.primaryLabel() !== '' || this.secondaryLabel() !== '' || this.backLabel() !== false,
  );

  readonly #document = inject(DOCUMENT);
  private readonly title = viewChild.required<ElementRef<HTMLElement>>('title');
  private readonly body = viewChild.required<ElementRef<HTMLElement>>('body');

  constructor() {
    // A new question starts at its top, and a screen reader hears it, unless a field of it took the focus.
    afterRenderEffect(() => {
      this.step();
      this.heading();
      untracked(() => this.#arrive());
    });
  }

  protected submit(event: Event): void {
    event.preventDefault();
    if (this.primaryLabel() !== '' && !this.busy() && !this.primaryDisabled()) this.primary.emit();
  }

  #arrive(): void {
    const body = this.body().nativeElement;
    if (body.contains(this.#document.activeElement)) return;
    this.#document.defaultView?.scrollTo({ top: 0 });
    this.title().nativeElement.focus({ preventScroll: true });
  }
}
