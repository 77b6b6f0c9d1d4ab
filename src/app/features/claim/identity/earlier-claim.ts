import { Component, computed, input, output } from '@angular/core';
import { RouterLink } from '@angular/router';
import { MatButton } from '@angular/material/button';
import { useTexts } from '../../../language/language';
import type { ClaimView } from '../../../ports/claim-ledger';
import { Banner } from '../../../ui/banner/banner';
import { shanghaiTimeText } from '../../../ui/shanghai-time-text';
import { identityTexts } from './identity-texts';

/** Said at once, before anything more is typed: this person was registered here already. */
@Component({
  selector: 'fg-earlier-claim',
  imports: [Banner, MatButton, RouterLink],
  template: `
    <fg-banner kind="warn">
      <strong>{{ texts().earlier(claim().body.claimNo, time()) }}</strong>
      <p>{{ texts().earlierAdvice }}</p>
      <p class="actions">
        <a matButton="outlined" class="fg-action-quiet" [routerLink]="['/claims', claim().id]">
          {{ texts().earlierOpen }}
        </a>
        <button matButton="text" type="button" class="fg-action-quiet" (click)="nextPerson.emit()">
          {{ texts().earlierNext }}
        </button>
      </p>
    </fg-banner>
  `,
  styles: `
    .actions {
      display: flex;
      flex-wrap: wrap;
      gap: var(--fg-space-3);
      margin-top: var(--fg-space-3);
    }
  `,
})
export class EarlierClaim {
  readonly claim = input.required<ClaimView>();
  readonly nextPerson = output();
  protected readonly texts = useTexts(identityTexts);
  protected readonly time = computed(() => shanghaiTimeText(this.claim().at));
}
