import type { SpelledName } from './spelled-name';
import type { Station } from './station-index';

/** A station as the file of stations gives it: all that the index needs to find it. */
export interface StationRow {
  readonly station: Station;
  readonly name: SpelledName;
  /** Earlier names that old tickets and habits still use. */
  readonly aliases: readonly SpelledName[];
  /** Spellings that 12306 uses beside the pinyin: `hkwestkowloon`. */
  readonly otherSpellings: readonly string[];
}
