import { surnameOf } from './compound-surname';

const keptSigns = /[·\s]/u;

const masked = (characters: readonly string[]): string =>
  characters.map((character) => (keptSigns.test(character) ? character : '*')).join('');

/**
 * For lists and receipts: the surname (one character, or a known compound of two), the rest as `*`. Of a name in parts
 * (买买提·吐尔逊, JOHN SMITH) only the first character; dots and blanks stay. A single character is hidden.
 */
export const maskName = (name: string): string => {
  const characters = [...name.trim()];
  if (characters.length < 2) return masked(characters);
  const inParts = characters.some((character) => keptSigns.test(character));
  const kept = inParts ? 1 : [...surnameOf(characters.join(''))].length;
  return characters.slice(0, kept).join('') + masked(characters.slice(kept));
};
