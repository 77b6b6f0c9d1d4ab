import { err, ok, type Result } from '../result';
import { toHalfWidth, withoutBlanks, withSingleBlanks } from '../text/half-width';

declare const personNameBrand: unique symbol;

/** A person's name as an ID document shows it: Han characters, parts joined by `·`, or Latin letters. */
export type PersonName = string & { readonly [personNameBrand]: true };

/** Why a text is no name. Never carries the name; `position` counts characters from 0 in the tidied text. */
export type PersonNameError =
  | { readonly code: 'name-empty' }
  | { readonly code: 'name-too-short' }
  | { readonly code: 'name-too-long'; readonly limit: number }
  | { readonly code: 'name-dot' }
  | { readonly code: 'name-mixed' }
  | { readonly code: 'name-characters'; readonly position: number };

/** ID cards have room for so many; the longest minority names stay below. */
const limit = 40;

const dots = /[.•・･‧∙⋅·]/gu;
const han = /\p{Script=Han}/u;
const latin = /[A-Za-zÀ-ɏ]/u;
const latinSigns = /[ '’,.-]/u;

const isPersonName = (name: string): name is PersonName =>
  /^\p{Script=Han}+(?:·\p{Script=Han}+)*$/u.test(name) || latin.test(name.charAt(0));

const tidied = (text: string): string => {
  const half = toHalfWidth(text);
  if (!han.test(half)) return withSingleBlanks(half);
  return withoutBlanks(half).replace(dots, '·');
};

const wrongSign = (characters: readonly string[], inHan: boolean): number =>
  characters.findIndex((character) =>
    inHan
      ? !han.test(character) && character !== '·' && !latin.test(character)
      : !latin.test(character) && !latinSigns.test(character),
  );

/**
 * Parses a name as typed. Blanks between Han characters go, any kind of dot between parts becomes `·` (U+00B7, as on
 * ID cards); Latin names keep one blank between words. Errors: see {@link PersonNameError}.
 */
export const parsePersonName = (text: string): Result<PersonName, PersonNameError> => {
  const name = tidied(text);
  const characters = [...name];
  const inHan = han.test(name);
  if (name === '') return err({ code: 'name-empty' });
  if (characters.length > limit) return err({ code: 'name-too-long', limit });
  const position = wrongSign(characters, inHan);
  if (position >= 0) return err({ code: 'name-characters', position });
  if (inHan && latin.test(name)) return err({ code: 'name-mixed' });
  if (characters.length < 2) return err({ code: 'name-too-short' });
  return isPersonName(name) ? ok(name) : err({ code: 'name-dot' });
};
