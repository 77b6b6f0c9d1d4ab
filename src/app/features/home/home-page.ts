import { Component, computed, inject } from '@angular/core';
import { toSignal } from '@angular/core/rxjs-interop';
import { RouterLink } from '@angular/router';
import { shanghaiDayAt } from '../../../domain/time/shanghai-day';
import { useTexts } from '../../language/language';
import { APP_UPDATE } from '../../ports/app-update';
import { CLAIM_LEDGER, type ClaimView } from '../../ports/claim-ledger';
import { CLOCK } from '../../ports/clock';
import { KIOSK_SESSION } from '../../ports/kiosk-session';
import { Banner } from '../../ui/banner/banner';
import { Icon } from '../../ui/icon/icon';
import { dayFigures, needsAttention } from './day-figures';
import { homeTexts } from './home-texts';
import { ReadinessCard } from './readiness-card';

/** More than a kiosk files in a busy day. */
const lookBack = 500;
const shownAttention = 4;

/** The jobs of this counter, how the day stands, and whether the tablet is fit for it. */
@Component({
  selector: 'fg-home-page',
  imports: [Banner, Icon, ReadinessCard, RouterLink],
  templateUrl: './home-page.html',
  styleUrl: './home-page.scss',
})
export class HomePage {
  readonly #session = inject(KIOSK_SESSION);
  readonly #clock = inject(CLOCK);
  readonly #claims = toSignal(inject(CLAIM_LEDGER).recent(lookBack), { initialValue: [] });

  protected readonly update = inject(APP_UPDATE);
  protected readonly texts = useTexts(homeTexts);
  protected readonly name = computed(() => {
    const state = this.#session.state();
    return state.status === 'open' ? state.operator.name : '';
  });
  protected readonly figures = computed(() =>
    dayFigures(this.#claims(), shanghaiDayAt(this.#clock.nowMs())),
  );
  protected readonly attention = computed(() =>
    needsAttention(this.#claims()).slice(0, shownAttention),
  );

  protected why(claim: ClaimView): string {
    return claim.ruling ? this.texts().rulings[claim.ruling.outcome] : this.texts().quarantined;
  }
}
