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
  /** By name, short name (坪地乡), pinyin, pinyin initials, or the name of one of its villages; best first. */
  search(query: string, limit: number): readonly Township[];
  /** Villages of one township by name, pinyin or pinyin initials, best first; none where the code is unknown. */
  searchVillages(townshipCode: string, query: string, limit: number): readonly Village[];
}
