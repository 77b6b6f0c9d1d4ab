import { formatPath } from '../../contract/format-path';

interface Open {
  /** Keys seen so far; null in a list. */
  readonly keys: Set<string> | null;
  at: string | number;
}

const stringAt = /"(?:[^"\\]|\\.)*"/y;

/**
 * The path of the first key that its object has twice, in text that `JSON.parse` takes; undefined where there is none.
 * `JSON.parse` keeps the last one silently: with `{"hukou":"elsewhere","hukou":"panzhou"}` that would pay money on one
 * of two contradicting statements.
 */
export const findDuplicateKey = (json: string): string | undefined => {
  const open: Open[] = [];
  for (let index = 0; index < json.length; index += 1) {
    const innermost = open.at(-1);
    switch (json[index]) {
      case '{':
        open.push({ keys: new Set(), at: '' });
        break;
      case '[':
        open.push({ keys: null, at: 0 });
        break;
      case '}':
      case ']':
        open.pop();
        break;
      case ',':
        if (typeof innermost?.at === 'number') innermost.at += 1;
        break;
      case '"': {
        stringAt.lastIndex = index;
        const literal = stringAt.exec(json)?.[0] ?? '"';
        index += literal.length - 1;
        if (innermost?.keys && /^\s*:/.test(json.slice(index + 1, index + 200))) {
          const key: unknown = JSON.parse(literal);
          innermost.at = String(key);
          if (innermost.keys.has(innermost.at)) return formatPath(open.map(({ at }) => at));
          innermost.keys.add(innermost.at);
        }
        break;
      }
    }
  }
  return undefined;
};
