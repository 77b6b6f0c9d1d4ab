import type { SpelledName } from './spelled-name';

/** How characters are read in the names of one file. */
export interface PinyinReadings {
  /** The usual syllable of each character. */
  readonly byCharacter: ReadonlyMap<string, string>;
  /** Words in which characters are read otherwise: 重庆 → `chong qing`. The longest word that fits counts. */
  readonly byWord: ReadonlyMap<string, readonly string[]>;
}

const longestWord = (text: string, readings: PinyinReadings): string | undefined => {
  for (let length = text.length; length > 1; length--) {
    const word = text.slice(0, length);
    if (readings.byWord.has(word)) return word;
  }
  return undefined;
};

/** Spells a name, words before characters, from left to right; undefined where a character has no reading. */
export const spellName = (text: string, readings: PinyinReadings): SpelledName | undefined => {
  const syllables: string[] = [];
  let rest = text;
  while (rest !== '') {
    const word = readings.byWord.size > 0 ? longestWord(rest, readings) : undefined;
    const part = word ?? String.fromCodePoint(rest.codePointAt(0) ?? 0);
    const syllable = readings.byCharacter.get(part);
    const read = readings.byWord.get(part) ?? (syllable === undefined ? undefined : [syllable]);
    if (read === undefined) return undefined;
    syllables.push(...read);
    rest = rest.slice(part.length);
  }
  return { text, syllables };
};
