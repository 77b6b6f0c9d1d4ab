import * as z from 'zod';
import type { PinyinReadings } from '../../domain/place/pinyin-readings';

const byCharacterOf = (packed: string): ReadonlyMap<string, string> =>
  new Map(
    packed.split(' ').flatMap((group) => {
      const [, syllable = '', characters = ''] = /^([a-z]+)(.+)$/u.exec(group) ?? [];
      return [...characters].map((character): readonly [string, string] => [character, syllable]);
    }),
  );

const byWordOf = (packed: string): ReadonlyMap<string, readonly string[]> =>
  new Map(
    packed
      .split(' ')
      .filter((entry) => entry !== '')
      .map((entry): readonly [string, readonly string[]] => {
        const [, word = '', syllables = ''] = /^([^a-z]+)(.+)$/u.exec(entry) ?? [];
        return [word, syllables.split("'")];
      }),
  );

/**
 * How the characters of a file's names are read, packed so that it compresses well:
 * `characters` lists each syllable with its characters (`pan盘潘 zhou州洲`), `words` the words read otherwise
 * (`重庆chong'qing 六安lu'an`).
 */
export const readingsSchema = z
  .object({
    characters: z.string().regex(/^[a-z]+[^a-z ]+(?: [a-z]+[^a-z ]+)*$/u),
    words: z.string().regex(/^(?:[^a-z ]+[a-z']+(?: [^a-z ]+[a-z']+)*)?$/u),
  })
  .transform(({ characters, words }): PinyinReadings => ({
    byCharacter: byCharacterOf(characters),
    byWord: byWordOf(words),
  }));
