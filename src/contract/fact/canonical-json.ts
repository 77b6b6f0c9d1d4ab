/** Deepest nesting that is taken; facts need seven. */
const maxDepth = 64;

const member = (key: string, value: unknown, depth: number): string[] =>
  value === undefined ? [] : [`${JSON.stringify(key)}:${write(value, depth)}`];

const write = (value: unknown, depth: number): string => {
  if (depth > maxDepth) throw new RangeError('nested too deep for canonical JSON');
  if (value === null || typeof value === 'boolean' || typeof value === 'string')
    return JSON.stringify(value);
  if (typeof value === 'number') {
    if (!Number.isFinite(value)) throw new TypeError('JSON has no such number');
    return JSON.stringify(value);
  }
  if (Array.isArray(value)) return `[${value.map((item) => write(item, depth + 1)).join(',')}]`;
  if (typeof value === 'object') {
    const entries: [string, unknown][] = Object.entries(value);
    entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return `{${entries.flatMap(([key, item]) => member(key, item, depth + 1)).join(',')}}`;
  }
  throw new TypeError(`canonical JSON can't hold a ${typeof value}`);
};

/**
 * One text for one value, so that a fact has one hash wherever it is computed: members sorted by UTF-16 code units,
 * no white space, numbers and strings as ECMAScript writes them (RFC 8785). Members that are `undefined` are left
 * out. Where RFC 8785 refuses a lone surrogate, it is written as its escape.
 * @throws TypeError for what JSON can't hold; RangeError where it is nested deeper than 64.
 */
export const canonicalJson = (value: unknown): string => write(value, 0);
