import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { err, ok, type Result } from '../../domain/result';

/** An element that holds text and no other elements, by its name without prefix. */
export interface XmlLeaf {
  readonly name: string;
  readonly text: string;
}

const depthLimit = 32;
const leafLimit = 2000;

// Entities are left alone: with them off nothing can unfold, and a DOCTYPE is refused before anyway.
const parser = new XMLParser({
  preserveOrder: true,
  removeNSPrefix: true,
  ignoreAttributes: true,
  parseTagValue: false,
  processEntities: false,
  maxNestedTags: depthLimit,
});

/**
 * All leaves of an XML text in document order. Well-formedness is checked first, since the parser itself would make
 * do with a file that was cut off in the middle.
 */
export const xmlLeaves = (xml: string): Result<readonly XmlLeaf[], 'damaged'> => {
  if (/<!DOCTYPE/i.test(xml)) return err('damaged');
  try {
    if (XMLValidator.validate(xml) !== true) return err('damaged');
    const tree: unknown = parser.parse(xml);
    const leaves: XmlLeaf[] = [];
    return collect(tree, leaves) ? ok(leaves) : err('damaged');
  } catch {
    // The parser throws plain errors for nesting, names and structure alike.
    return err('damaged');
  }
};

/** `preserveOrder` gives every element as `{ name: children }` and every text as `{ '#text': string }`. */
const collect = (nodes: unknown, leaves: XmlLeaf[]): boolean => {
  if (!Array.isArray(nodes)) return true;
  for (const node of nodes) {
    if (typeof node !== 'object' || node === null) continue;
    for (const [name, children] of Object.entries(node)) {
      if (!Array.isArray(children) || name.startsWith('?')) continue;
      const text = textOf(children);
      if (text !== undefined) leaves.push({ name, text });
      else if (!collect(children, leaves)) return false;
      if (leaves.length > leafLimit) return false;
    }
  }
  return true;
};

const textOf = (children: readonly unknown[]): string | undefined => {
  let text = '';
  for (const child of children) {
    if (typeof child !== 'object' || child === null || !('#text' in child)) return undefined;
    text += typeof child['#text'] === 'string' ? child['#text'] : '';
  }
  return plain(text);
};

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
};

/** The five named references and the numeric ones (XML 1.0 §4.1, §4.6); each stands for one character, none nests. */
const plain = (text: string): string =>
  text.replace(/&(?:#x([\da-f]{1,6})|#(\d{1,7})|(\w{1,8}));/gi, (whole, hex, decimal, name) => {
    if (typeof name === 'string') return named[name] ?? whole;
    const code = typeof hex === 'string' ? Number.parseInt(hex, 16) : Number(decimal);
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  });
