import { Component, input, model, output } from '@angular/core';
import { elementId } from '../element-id';
import type { IconName } from '../icon/icon-paths';
import { Icon } from '../icon/icon';

export interface ChoiceOption<T extends string = string> {
  readonly value: T;
  readonly label: string;
  readonly note?: string;
  readonly icon?: IconName;
}

/** One of a few, as large tiles. Real radio buttons inside, so arrows and screen readers know them. */
@Component({
  selector: 'fg-choice',
  imports: [Icon],
  templateUrl: './choice.html',
  styleUrl: './choice.scss',
})
export class Choice<T extends string = string> {
  readonly label = input.required<string>();
  readonly labelHidden = input(false);
  readonly options = input.required<readonly ChoiceOption<T>[]>();
  /** Tiles side by side where the screen allows; 1 stacks them. */
  readonly columns = input(1);
  readonly error = input('');
  readonly disabled = input(false);
  readonly value = model<T | null>(null);
  readonly touch = output();

  protected readonly id = elementId('choice');
}
