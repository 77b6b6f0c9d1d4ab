import { Component, computed, input, output } from '@angular/core';
import { MatButton } from '@angular/material/button';
import type { IconName } from '../icon/icon-paths';
import { Icon } from '../icon/icon';

export type BannerKind = 'info' | 'warn' | 'error' | 'done';

const icons: Readonly<Record<BannerKind, IconName>> = {
  info: 'info',
  warn: 'question',
  error: 'warning',
  done: 'check',
};

/** A sentence that must be seen, with at most one thing to do about it. Errors interrupt a screen reader. */
@Component({
  selector: 'fg-banner',
  imports: [Icon, MatButton],
  template: `
    <fg-icon class="picture" [name]="icon()" />
    <div class="words"><ng-content /></div>
    @if (actionLabel() !== '') {
      <button matButton="outlined" type="button" class="action" (click)="action.emit()">
        {{ actionLabel() }}
      </button>
    }
  `,
  styleUrl: './banner.scss',
  host: { '[class]': 'kind()', '[attr.role]': 'kind() === "error" ? "alert" : "status"' },
})
export class Banner {
  readonly kind = input<BannerKind>('info');
  readonly actionLabel = input('');
  readonly action = output();
  protected readonly icon = computed(() => icons[this.kind()]);
}
