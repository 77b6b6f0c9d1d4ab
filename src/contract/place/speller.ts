import { type PinyinReadings, spellName } from '../../domain/place/pinyin-readings';
import type { SpelledName } from '../../domain/place/spelled-name';

/** Spells names, and notes those that it can't, so that a schema can report them all. */
export interface Speller {
  readonly spell: (name: string) => SpelledName;
  readonly unreadable: readonly string[];
}

/** A speller for one file, with that file's readings. */
export const spellerOf = (readings: PinyinReadings): Speller => {
  const unreadable: string[] = [];
  return {
    unreadable,
    spell: (text) => {
      const spelled = spellName(text, readings);
      if (spelled === undefined) unreadable.push(text);
      return spelled ?? { text, syllables: [] };
    },
  };
};
