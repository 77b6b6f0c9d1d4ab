import { Component, computed, input } from '@angular/core';
import { useTexts } from '../../language/language';
import { uiTexts } from '../ui-texts';

/** Something takes a moment; it says so in words, not by the turning alone. */
@Component({
  selector: 'fg-loading',
  template: `<span class="ring" aria-hidden="true"></span>
    <p>{{ shown() }}</p>`,
  styleUrl: './loading.scss',
  host: { role: 'status' },
})
export class Loading {
  readonly text = input('');
  readonly #texts = useTexts(uiTexts);
  protected readonly shown = computed(() => this.text() || this.#texts().loading);
}
