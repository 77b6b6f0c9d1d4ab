// Spells Chinese names: one syllable a character, without tones, `v` for ü.
import { pinyin } from 'pinyin-pro';

const plain = { toneType: 'none', type: 'array', v: true };

/** Read in Panzhou otherwise than pinyin-pro guesses. All names of townships and villages were checked by hand. */
const localWords = new Map([
  ['箐', 'qing'],
  ['戛', 'ga'],
]);

/** The syllables of `text` that together make `full`; undefined where its characters can't be read so. */
const aligned = (text, full) => {
  const [character, ...rest] = text;
  if (character === undefined) return full === '' ? [] : undefined;
  for (const syllable of new Set(pinyin(character, { ...plain, multiple: true }))) {
    if (!full.startsWith(syllable)) continue;
    const behind = aligned(rest.join(''), full.slice(syllable.length));
    if (behind !== undefined) return [syllable, ...behind];
  }
  return undefined;
};

const guessed = (text) => ({ text, syllables: pinyin(text, plain) });

/** A station's name and earlier names; what 12306 spells in a way of its own is kept beside them. */
export const spellStation = ({ name, aliases, pinyin: full }) => {
  const spell = (text) => {
    const syllables = aligned(text, full);
    return syllables === undefined ? guessed(text) : { text, syllables };
  };
  const spelled = [name, ...aliases].map(spell);
  const known = spelled.some(
    ({ syllables }) => syllables.join('').replace(/([ln])ve/g, '$1ue') === full,
  );
  return {
    name: spelled[0],
    aliases: spelled.slice(1),
    otherSpellings: known ? [] : [full],
  };
};

export const spellTownship = (text) => {
  const { syllables } = guessed(text);
  for (const [word, reading] of localWords)
    for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1))
      syllables.splice(at, word.length, ...reading.split(' '));
  return { text, syllables };
};
