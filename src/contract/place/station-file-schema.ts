import * as z from 'zod';
import { fullPinyin, type SpelledName } from '../../domain/place/spelled-name';
import type { StationRow } from '../../domain/place/station-row';
import { readingsSchema } from './readings-schema';
import { spellerOf } from './speller';

const stationFileFields = z.object({
  form: z.literal('stations/1'),
  /** Where the names come from, and of which day. */
  source: z.string(),
  readings: readingsSchema,
  /** Earlier names by telecode. */
  aliases: z.record(z.string(), z.array(z.string().min(1))),
  /** 12306's own spelling by telecode, where it isn't the pinyin of the name. */
  spellings: z.record(z.string(), z.array(z.string().min(1))),
  /** Province → city → `PAE盘州 HEM红果`: telecode and name of each station. */
  stations: z.record(
    z.string(),
    z.record(z.string(), z.string().regex(/^[A-Z]{3}[^A-Z ]+(?: [A-Z]{3}[^A-Z ]+)*$/u)),
  ),
});
type StationFileFields = z.infer<typeof stationFileFields>;

const rowsOf = (
  file: StationFileFields,
  spell: (name: string) => SpelledName,
): readonly StationRow[] =>
  Object.entries(file.stations).flatMap(([province, cities]) =>
    Object.entries(cities).flatMap(([city, packed]) =>
      packed.split(' ').map((entry): StationRow => {
        const telecode = entry.slice(0, 3);
        const name = spell(entry.slice(3));
        return {
          station: { name: name.text, telecode, pinyin: fullPinyin(name), city, province },
          name,
          aliases: (file.aliases[telecode] ?? []).map(spell),
          otherSpellings: file.spellings[telecode] ?? [],
        };
      }),
    ),
  );

/** `assets/places/stations.json`, made by `scripts/places.mjs`: parses to the rows of the station index. */
export const stationFileSchema = stationFileFields.transform((file, context) => {
  const { spell, unreadable } = spellerOf(file.readings);
  const rows = rowsOf(file, spell);
  for (const name of unreadable)
    context.addIssue({ code: 'custom', path: ['readings'], message: `no reading for ${name}` });
  return rows;
});
