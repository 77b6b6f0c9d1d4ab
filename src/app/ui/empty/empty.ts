import { Component, input } from '@angular/core';
import type { IconName } from '../icon/icon-paths';
import { Icon } from '../icon/icon';

/** Nothing to show, said kindly; what to do about it goes inside. */
@Component({
  selector: 'fg-empty',
  imports: [Icon],
  template: `
    <span class="disc"><fg-icon [name]="icon()" /></span>
    <p class="text">{{ text() }}</p>
    <ng-content />
  `,
  styleUrl: './empty.scss',
})
export class Empty {
  readonly icon = input<IconName>('list');
  readonly text = input.required<string>();
}
