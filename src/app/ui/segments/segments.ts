import { Component, input, model } from '@angular/core';
import { elementId } from '../element-id';
import type { ChoiceOption } from '../choice/choice';

/** A small setting with two to four values side by side. For questions to a worker, use tiles (`fg-choice`). */
@Component({
  selector: 'fg-segments',
  template: `
    <fieldset>
      <legend>{{ label() }}</legend>
      <div class="row">
        @for (option of options(); track option.value) {
          <label class="segment" [attr.lang]="option.lang ?? null">
            <input
              type="radio"
              [name]="id"
              [checked]="value() === option.value"
              (change)="value.set(option.value)"
            />
            {{ option.label }}
          </label>
        }
      </div>
    </fieldset>
  `,
  styleUrl: './segments.scss',
})
export class Segments<T extends string> {
  readonly label = input.required<string>();
  readonly options = input.required<readonly (ChoiceOption<T> & { readonly lang?: string })[]>();
  readonly value = model.required<T>();
  protected readonly id = elementId('segments');
}
