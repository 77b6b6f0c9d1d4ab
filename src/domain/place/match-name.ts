import { toHalfWidth, withoutBlanks } from '../text/half-width';
import { fullPinyin, pinyinInitials, type SpelledName } from './spelled-name';

/** How a query meets a name, best first. `mixed`: some characters, some syllables or their beginnings: `广zhoun`. */
export const nameMatches = [
  'text-exact',
  'pinyin-exact',
  'initials-exact',
  'text-prefix',
  'pinyin-prefix',
  'initials-prefix',
  'mixed-prefix',
  'text-within',
] as const;
export type NameMatch = (typeof nameMatches)[number];

const rareVowels = /[üǖǘǚǜ]/g;

/** A query as it is compared: half-width, without blanks and apostrophes, small letters, `v` for ü. */
export const nameQuery = (text: string): string =>
  withoutBlanks(toHalfWidth(text))
    .toLowerCase()
    .replace(/['’]/g, '')
    .replace(rareVowels, 'v')
    .replace(/([ln])ue/g, '$1ve');

/** Whether the whole query is used up by the name's characters from the left, each by itself or by its syllable. */
const meetsMixed = (name: SpelledName, characters: readonly string[], query: string): boolean => {
  const from = (place: number, rest: string): boolean => {
    if (rest === '') return true;
    const character = characters[place];
    const syllable = name.syllables[place];
    if (character === undefined || syllable === undefined) return false;
    if (rest.startsWith(character)) return from(place + 1, rest.slice(character.length));
    for (let length = Math.min(syllable.length, rest.length); length > 0; length--)
      if (rest.startsWith(syllable.slice(0, length)) && from(place + 1, rest.slice(length)))
        return true;
    return false;
  };
  return from(0, query);
};

/** Most names fall out here: no name can begin with a query that begins with neither its character nor its letter. */
const mayBegin = (text: string, initials: string, query: string): boolean =>
  query.charCodeAt(0) === text.charCodeAt(0) || query.charCodeAt(0) === initials.charCodeAt(0);

/** A name made ready for many queries; `undefined` where a query doesn't meet it. Queries come from `nameQuery`. */
export const nameMatcher = (name: SpelledName): ((query: string) => NameMatch | undefined) => {
  const characters = [...name.text];
  const full = fullPinyin(name);
  const initials = pinyinInitials(name);
  return (query) => {
    if (query === '') return undefined;
    const within = name.text.includes(query);
    if (!within && !mayBegin(name.text, initials, query)) return undefined;
    if (name.text === query) return 'text-exact';
    if (full === query) return 'pinyin-exact';
    if (initials === query) return 'initials-exact';
    if (name.text.startsWith(query)) return 'text-prefix';
    if (full.startsWith(query)) return 'pinyin-prefix';
    if (initials.startsWith(query)) return 'initials-prefix';
    if (meetsMixed(name, characters, query)) return 'mixed-prefix';
    return within ? 'text-within' : undefined;
  };
};
