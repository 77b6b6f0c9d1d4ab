/** A Chinese name with the pinyin of each of its characters. */
export interface SpelledName {
  /** 盘州. */
  readonly text: string;
  /** One a character, without tones, `v` for ü: `pan`, `zhou`. */
  readonly syllables: readonly string[];
}

/** Full pinyin without blanks: `panzhou`. */
export const fullPinyin = ({ syllables }: SpelledName): string => syllables.join('');

/** First letter of each syllable: `pz`. */
export const pinyinInitials = ({ syllables }: SpelledName): string =>
  syllables.map((syllable) => syllable.charAt(0)).join('');

/** The name's first `length` characters with something else behind them. */
export const withEnding = (
  { text, syllables }: SpelledName,
  length: number,
  ending: SpelledName,
): SpelledName => ({
  text: [...text].slice(0, length).join('') + ending.text,
  syllables: [...syllables.slice(0, length), ...ending.syllables],
});
