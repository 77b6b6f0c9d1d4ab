import { Component, computed, input } from '@angular/core';
import { type IconName, iconPaths } from './icon-paths';

/** A drawing beside a word, never instead of one: it is hidden from screen readers. */
@Component({
  selector: 'fg-icon',
  template: `<svg viewBox="0 0 24 24" focusable="false"><path [attr.d]="path()" /></svg>`,
  styleUrl: './icon.scss',
  host: { 'aria-hidden': 'true' },
})
export class Icon {
  readonly name = input.required<IconName>();
  protected readonly path = computed(() => iconPaths[this.name()]);
}
