import { areaKindOf } from '../identity/area-kind';
import { idCheckCharacter } from '../identity/id-check-character';
import { parseShanghaiDay } from '../time/shanghai-day';

const plain = /^\d{17}[\dXx]$/;
const candidates = /(?<![0-9A-Za-z])\d{17}[\dXx](?![0-9A-Za-z])/g;
const links = /^[a-z][a-z0-9+.-]*:\/\//i;
/** Names that public forms and readers use for the number in a link's query. */
const queryNames =
  /[?&#](?:id|idcard|id_card|idno|id_no|idnumber|idnum|cardno|card_no|certno|cert_no|sfz|sfzh|zjhm)=(\d{17}[\dXx])(?=$|[&#])/i;

/** Form, area, birth date and check character hold (GB 11643-1999); whether the date has come is not asked here. */
const holds = (number: string): boolean =>
  areaKindOf(number.slice(0, 6)) !== undefined &&
  parseShanghaiDay(`${number.slice(6, 10)}-${number.slice(10, 12)}-${number.slice(12, 14)}`).ok &&
  idCheckCharacter(number) === number.charAt(17);

/**
 * The identity number that a cleaned text is or carries: alone, behind a label, in JSON or a list of fields (as card
 * readers that type and registration forms print them), or in a link's query under a known name.
 * `undefined` when there is none, or when there are two different ones: then a person has to choose.
 */
export const findIdentityNumber = (
  text: string,
): { readonly number: string; readonly form: 'plain' | 'wrapped' } | undefined => {
  const unspaced = text.replaceAll(' ', '');
  if (plain.test(unspaced)) {
    const number = unspaced.toUpperCase();
    return holds(number) ? { number, form: 'plain' } : undefined;
  }
  const found = links.test(text)
    ? [queryNames.exec(text)?.[1] ?? '']
    : [...text.matchAll(candidates)].map(([candidate]) => candidate);
  const numbers = new Set(found.map((candidate) => candidate.toUpperCase()).filter(holds));
  const [number, another] = numbers;
  return number === undefined || another !== undefined ? undefined : { number, form: 'wrapped' };
};
