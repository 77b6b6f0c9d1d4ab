const fullWidthPattern = /[\uFF01-\uFF5E]/g;
const fullWidthOffset = 0xfee0;
const blankPattern = /[\s\u3000\u200B-\u200F\u2028-\u202F\u2060\uFEFF]+/g;

/** Full-width forms (U+FF01–FF5E, as a Chinese keyboard types them) to ASCII; `￥` to `¥`. */
export const toHalfWidth = (text: string): string =>
  text
    .replace(fullWidthPattern, (char) => String.fromCharCode(char.charCodeAt(0) - fullWidthOffset))
    .replaceAll('￥', '¥');

/** Takes out every blank, also the invisible ones that come along when text is pasted. */
export const withoutBlanks = (text: string): string => text.replace(blankPattern, '');

/** One ASCII space for each run of blanks, none at the ends. */
export const withSingleBlanks = (text: string): string => text.replace(blankPattern, ' ').trim();
