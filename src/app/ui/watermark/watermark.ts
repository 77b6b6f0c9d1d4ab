import { Component } from '@angular/core';
import { elementId } from '../element-id';

/** Over every screen and every printed page: this is practice. It never catches a tap. */
@Component({
  selector: 'fg-watermark',
  template: `
    <svg aria-hidden="true" width="100%" height="100%">
      <defs>
        <pattern
          [attr.id]="id"
          width="560"
          height="300"
          patternUnits="userSpaceOnUse"
          patternTransform="rotate(-24)"
        >
          <text x="0" y="80" font-size="34" font-weight="700">{{ words }}</text>
          <text x="-280" y="230" font-size="34" font-weight="700">{{ words }}</text>
          <text x="280" y="230" font-size="34" font-weight="700">{{ words }}</text>
        </pattern>
      </defs>
      <rect width="100%" height="100%" [attr.fill]="fill" />
    </svg>
  `,
  styleUrl: './watermark.scss',
})
export class Watermark {
  /** In both languages at once, so that nobody takes a print for real. */
  protected readonly words = '练习 PRACTICE';
  protected readonly id = elementId('watermark');
  protected readonly fill = `url(#${this.id})`;
}
