export interface Village {
  /** Twelve digits. */
  readonly code: string;
  readonly name: string;
}

export interface Township {
  /** Nine digits: 520281126. */
  readonly code: string;
  readonly name: string;
  readonly pinyin: string;
  readonly villages: readonly Village[];
}

export interface TownshipIndex {
  readonly all: readonly Township[];
  findByCode(code: string): Township | undefined;
  /** By name, pinyin or pinyin initials; best first. */
  search(query: string, limit: number): readonly Township[];
}
