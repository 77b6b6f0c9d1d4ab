import { toHalfWidth } from '../text/half-width';

/** Symbology identifier that scanners put first when told to (ISO/IEC 15424): `]Q1`, `]C1`, `]d2` … */
const symbologyPrefix = /^\][A-Za-z][0-9A-Za-z]/;
/** ECI designators as escaped by decoders and scanners in ECI protocol mode (AIM ECI part 3): `\000026`. */
const eciEscapes = /\\\d{6}/g;
const lineBreaks = /[\t\n\v\f\r\u0085\u2028\u2029]+/g;
/* eslint-disable-next-line no-control-regex -- control characters are what is taken out here */
const controls = /[\u0000-\u001f\u007f-\u009f\ufeff\u200b-\u200f\u2060]+/g;

/**
 * The text of a scan without what scanners and decoders add: symbology identifier, ECI designators, control and
 * invisible characters; full-width forms as ASCII, since a Chinese IME turns a wedge scanner's keys into them. Line
 * breaks and tabs become one blank, so that the fields of a wrapper stay apart.
 */
export const cleanScanText = (text: string): string =>
  toHalfWidth(
    text
      .replace(lineBreaks, ' ')
      .replace(controls, '')
      .trimStart()
      .replace(symbologyPrefix, '')
      .replace(eciEscapes, ''),
  ).trim();
