import { formatPath } from '../../contract/format-path';

/** The fields of a form; `[…]` around a list's item. */
export type Fields = { readonly [name: string]: Fields } | readonly [Fields];

const isList = (fields: Fields): fields is readonly [Fields] => Array.isArray(fields);
const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Paths of fields that the form doesn't have, so that a slip in an optional field's name is noticed. */
export const unknownFields = (
  value: unknown,
  fields: Fields,
  path: readonly PropertyKey[] = [],
): readonly string[] => {
  if (isList(fields)) {
    if (!Array.isArray(value)) return [];
    return value.flatMap((item: unknown, index) =>
      unknownFields(item, fields[0], [...path, index]),
    );
  }
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const known = Object.hasOwn(fields, name) ? fields[name] : undefined;
    if (known !== undefined) return unknownFields(inner, known, [...path, name]);
    return Object.keys(fields).length === 0 ? [] : [formatPath([...path, name])];
  });
};
