import type { SpelledName } from './spelled-name';
import type { Township } from './township-index';

/** A township as the file of townships gives it: all that the index needs to find it. */
export interface TownshipRow {
  readonly township: Township;
  readonly name: SpelledName;
  /** In the order of the township's villages. */
  readonly villageNames: readonly SpelledName[];
}
