import { Component, computed, input } from '@angular/core';
import { useTexts } from '../../language/language';
import { uiTexts } from '../ui-texts';

/** How far along a job is: dots to see, a figure to read. */
@Component({
  selector: 'fg-step-dots',
  template: `
    <span class="dots" aria-hidden="true">
      @for (dot of dots(); track dot) {
        <span class="dot" [class.done]="dot < step()" [class.now]="dot === step()"></span>
      }
    </span>
    <span class="figure fg-number" aria-hidden="true">{{ step() }}/{{ steps() }}</span>
    <span class="fg-hidden">{{ texts().step(step(), steps()) }}</span>
  `,
  styleUrl: './step-dots.scss',
})
export class StepDots {
  readonly step = input.required<number>();
  readonly steps = input.required<number>();
  protected readonly texts = useTexts(uiTexts);
  protected readonly dots = computed(() =>
    Array.from({ length: this.steps() }, (_, index) => index + 1),
  );
}
