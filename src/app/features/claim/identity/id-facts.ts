import { Component, computed, input } from '@angular/core';
import { useTexts } from '../../../language/language';
import { Icon } from '../../../ui/icon/icon';
import type { IdNumberFacts } from './id-number-facts';
import { identityTexts } from './identity-texts';

/** What a number tells by itself, filling in while it is typed. */
@Component({
  selector: 'fg-id-facts',
  imports: [Icon],
  template: `
    <dl>
      <div>
        <dt>{{ texts().birth }}</dt>
        <dd class="fg-number">{{ facts().birth ?? '—' }}</dd>
      </div>
      <div>
        <dt>{{ texts().age }}</dt>
        <dd>{{ age() }}</dd>
      </div>
      <div>
        <dt>{{ texts().sex }}</dt>
        <dd>{{ sex() }}</dd>
      </div>
      <div>
        <dt>{{ texts().registered }}</dt>
        <dd [class.unsure]="facts().presumption === 'not-presumed'">
          @if (facts().presumption === 'not-presumed') {
            <fg-icon name="question" />
          }
          {{ presumption() }}
        </dd>
      </div>
    </dl>
  `,
  styleUrl: './id-facts.scss',
  host: { 'aria-live': 'polite' },
})
export class IdFacts {
  readonly facts = input.required<IdNumberFacts>();
  protected readonly texts = useTexts(identityTexts);

  protected readonly age = computed(() => {
    const { age, departOn } = this.facts();
    return age === null ? '—' : this.texts().ageOn(age, departOn);
  });
  protected readonly sex = computed(() => {
    const { sex } = this.facts();
    return sex === null ? '—' : this.texts().sexes[sex];
  });
  protected readonly presumption = computed(() => {
    const { presumption } = this.facts();
    return presumption === null ? '—' : this.texts().presumed[presumption];
  });
}
