import { Component, computed, input } from '@angular/core';
import { useTexts } from '../../language/language';
import { shortYuan } from '../short-yuan';
import type { IconName } from '../icon/icon-paths';
import { Icon } from '../icon/icon';
import { uiTexts } from '../ui-texts';

export type Signal3 = 'yes' | 'open' | 'no';

const icons: Readonly<Record<Signal3, IconName>> = { yes: 'check', open: 'question', no: 'cross' };

/** The outcome, readable from two metres: colour, icon, word, and the amount where one is due. */
@Component({
  selector: 'fg-verdict-sign',
  imports: [Icon],
  template: `
    <span class="disc"><fg-icon [name]="icon()" /></span>
    <div class="words">
      <p class="word">{{ word() }}</p>
      @if (amountFen() !== null) {
        <p class="amount">
          <span class="fg-number figure">{{ yuan() }}</span>&ngsp;<span class="unit">{{
            unit()
          }}</span>
        </p>
      }
      @if (detail() !== '') {
        <p class="detail">{{ detail() }}</p>
      }
    </div>
  `,
  styleUrl: './verdict-sign.scss',
  host: { '[class]': 'outcome()', role: 'status' },
})
export class VerdictSign {
  readonly outcome = input.required<Signal3>();
  readonly word = input.required<string>();
  readonly detail = input('');
  /** Whole fen; null shows none. */
  readonly amountFen = input<number | null>(null);

  readonly #texts = useTexts(uiTexts);
  protected readonly icon = computed(() => icons[this.outcome()]);
  protected readonly yuan = computed(() => shortYuan(this.amountFen() ?? 0));
  protected readonly unit = computed(() => this.#texts().yuan('').trim());
}
