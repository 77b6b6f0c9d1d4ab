import type { LocalText } from './local-text';

/** 人员类别 of the sheets. */
export interface TravellerCategory {
  readonly id: string;
  readonly name: LocalText;
}
