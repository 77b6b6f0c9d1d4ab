/** A province, or one city of it, as `stations.json` writes them. */
export interface PlaceRef {
  /** With suffix: 广东省, 上海市. */
  readonly province: string;
  /** Six-digit code of GB/T 2260, of the city where one is named, else of the province. */
  readonly code: string;
  /** Without suffix: 中山. Absent: anywhere in the province. */
  readonly city?: string;
}

/** A station by the name that 12306 prints, with where it lies. */
export interface StationRef {
  /** Without 站. */
  readonly name: string;
  /** 12306's three letters. */
  readonly telecode: string;
  readonly province: string;
  readonly city: string;
}
