import { Component, computed, input } from '@angular/core';
import { useTexts } from '../../language/language';
import type { IconName } from '../icon/icon-paths';
import { Icon } from '../icon/icon';
import { uiTexts } from '../ui-texts';

type Outcome = 'pass' | 'fail' | 'open';

const icons: Readonly<Record<Outcome, IconName>> = {
  pass: 'check',
  fail: 'cross',
  open: 'question',
};

/** One rule's result in a sentence; where it is open, what to bring; and the plan's own words on demand. */
@Component({
  selector: 'fg-finding-row',
  imports: [Icon],
  templateUrl: './finding-row.html',
  styleUrl: './finding-row.scss',
  host: { '[class]': 'outcome()', role: 'listitem' },
})
export class FindingRow {
  readonly outcome = input.required<Outcome>();
  readonly text = input.required<string>();
  readonly bring = input('');
  readonly clause = input('');
  readonly quote = input('');
  readonly expanded = input(false);

  protected readonly texts = useTexts(uiTexts);
  protected readonly icon = computed(() => icons[this.outcome()]);
}
