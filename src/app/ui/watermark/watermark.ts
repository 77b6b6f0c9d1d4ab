import { Component, computed, input } from '@angular/core';
import { useTexts } from '../../language/language';
import { elementId } from '../element-id';
import { uiTexts } from '../ui-texts';

/** Over every screen and every printed page: this is practice. It never catches a tap. */
@Component({
  selector: 'fg-watermark',
  template: `
    <svg aria-hidden="true" width="100%" height="100%">
      <defs>
        <pattern
          [attr.id]="id"
          width="420"
          height="260"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-24)"
        >
          <text x="12" y="90" font-size="40" font-weight="700">{{ shown() }}</text>
          <text x="-198" y="220" font-size="40" font-weight="700">{{ shown() }}</text>
          <text x="222" y="220" font-size="40" font-weight="700">{{ shown() }}</text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" [attr.fill]="fill" />
    </svg>
  `,
  styleUrl: './watermark.scss',
})
export class Watermark {
  readonly text = input('');
  readonly #texts = useTexts(uiTexts);
  protected readonly shown = computed(() => this.text() || this.#texts().practice);
  protected readonly id = elementId('watermark');
  protected readonly fill = `url(#${this.id})`;
}
