export const pageLanguages = ['zh-CN', 'en'] as const;
export type PageLanguage = (typeof pageLanguages)[number];

/** One set of words in every language; the compiler sees that none is missing. */
export type PageTexts<T> = Readonly<Record<PageLanguage, T>>;
