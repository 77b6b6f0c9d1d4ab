/** A passenger station as 12306 lists it. */
export interface Station {
  /** Without 站: 盘州. */
  readonly name: string;
  readonly telecode: string;
  /** Full pinyin without tones or spaces: `panzhou`. */
  readonly pinyin: string;
  /** Without suffix: 六盘水. */
  readonly city: string;
  /** With suffix: 贵州省. */
  readonly province: string;
}

export interface StationIndex {
  /** By name or alias, with or without 站; undefined where there is no such station. */
  findByName(name: string): Station | undefined;
  findByTelecode(telecode: string): Station | undefined;
  /** By name, pinyin, pinyin initials or telecode; best first. */
  search(query: string, limit: number): readonly Station[];
}
