import { Component, computed, inject, signal } from '@angular/core';
import { rxResource } from '@angular/core/rxjs-interop';
import { Router, RouterLink } from '@angular/router';
import { shanghaiDayAt } from '../../../domain/time/shanghai-day';
import { useTexts } from '../../language/language';
import { CLAIM_LEDGER } from '../../ports/claim-ledger';
import { CLOCK } from '../../ports/clock';
import { Empty } from '../../ui/empty/empty';
import { Icon } from '../../ui/icon/icon';
import { Loading } from '../../ui/loading/loading';
import { Page } from '../../ui/page/page';
import { shanghaiTimeText } from '../../ui/shanghai-time-text';
import { type ClaimFilter, claimFilters, passesFilter } from './claim-filter';
import { deliveryWords, rulingWords } from './claim-words';
import { claimsByDay } from './claims-by-day';
import { claimsTexts } from './claims-texts';

/** More than a day's work of one kiosk. */
const shownAtMost = 300;

/** The claims filed here, newest first, each with how far it has come. */
@Component({
  selector: 'fg-claims-page',
  imports: [Empty, Icon, Loading, Page, RouterLink],
  templateUrl: './claims-page.html',
  styleUrl: './claims-page.scss',
})
export class ClaimsPage {
  readonly #ledger = inject(CLAIM_LEDGER);
  readonly #router = inject(Router);
  readonly #today = shanghaiDayAt(inject(CLOCK).nowMs());
  protected readonly texts = useTexts(claimsTexts);
  protected readonly filters = claimFilters;
  protected readonly filter = signal<ClaimFilter>('all');

  readonly #claims = rxResource({ stream: () => this.#ledger.recent(shownAtMost) });
  protected readonly all = computed(() => (this.#claims.hasValue() ? this.#claims.value() : null));
  protected readonly counts = computed(() => {
    const all = this.all() ?? [];
    const count = (filter: ClaimFilter) =>
      all.filter((claim) => passesFilter(claim, filter)).length;
    return { all: count('all'), waiting: count('waiting'), ruled: count('ruled') };
  });
  protected readonly days = computed(() => {
    const texts = this.texts();
    const shown = (this.all() ?? []).filter((claim) => passesFilter(claim, this.filter()));
    return claimsByDay(shown).map(({ day, claims }) => ({
      title: day === this.#today ? `${texts.today} ${day}` : day,
      rows: claims.map((claim) => ({
        claim,
        time: shanghaiTimeText(claim.at).slice(11),
        ruling: rulingWords(claim, texts),
        delivery: deliveryWords(claim, texts),
      })),
    }));
  });

  protected newClaim(): void {
    void this.#router.navigate(['/claim']);
  }

  protected home(): void {
    void this.#router.navigate(['/']);
  }
}
