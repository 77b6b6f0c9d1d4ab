import * as z from 'zod';
import { fullPinyin } from '../../domain/place/spelled-name';
import type { TownshipRow } from '../../domain/place/township-row';
import { readingsSchema } from './readings-schema';
import { spellerOf } from './speller';

/** `520281001亦资街道` → `003白岩社区居民委员会 004…`: each code with its name, the villages' last three digits. */
const townshipFileFields = z.object({
  form: z.literal('townships/1'),
  /** Where the names come from, and of which day. */
  source: z.string(),
  readings: readingsSchema,
  townships: z.record(
    z.string().regex(/^\d{9}[^\d ]+$/u),
    z.string().regex(/^\d{3}[^\d ]+(?: \d{3}[^\d ]+)*$/u),
  ),
});

/** `assets/places/townships.json`, made by `scripts/places.mjs`: parses to the rows of the township index. */
export const townshipFileSchema = townshipFileFields.transform((file, context) => {
  const { spell, unreadable } = spellerOf(file.readings);
  const rows = Object.entries(file.townships).map(([township, packed]): TownshipRow => {
    const code = township.slice(0, 9);
    const name = spell(township.slice(9));
    const villageNames = packed.split(' ').map((entry) => spell(entry.slice(3)));
    const villages = packed
      .split(' ')
      .map((entry) => ({ code: code + entry.slice(0, 3), name: entry.slice(3) }));
    return {
      township: { code, name: name.text, pinyin: fullPinyin(name), villages },
      name,
      villageNames,
    };
  });
  for (const name of unreadable)
    context.addIssue({ code: 'custom', path: ['readings'], message: `no reading for ${name}` });
  return rows;
});
