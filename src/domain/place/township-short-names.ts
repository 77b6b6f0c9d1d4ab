import { type SpelledName, withEnding } from './spelled-name';

const endingPattern = /(?:(?:[白回苗彝]族|布依族)+乡|乡|镇|街道)$/;

const endings: readonly SpelledName[] = [
  { text: '乡', syllables: ['xiang'] },
  { text: '镇', syllables: ['zhen'] },
  { text: '街道', syllables: ['jie', 'dao'] },
];

/**
 * What people call a township beside its full name: 坪地彝族乡 is 坪地乡 (the plan itself writes so), and a street office
 * goes on being the 乡 or 镇 that it was.
 */
export const townshipShortNames = (name: SpelledName): readonly SpelledName[] => {
  const stem = name.text.replace(endingPattern, '');
  if (stem === '' || stem === name.text) return [];
  return endings
    .map((ending) => withEnding(name, [...stem].length, ending))
    .filter(({ text }) => text !== name.text);
};
