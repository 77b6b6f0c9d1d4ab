import type { ShanghaiDay } from '../time/shanghai-day';

export type IdNumberKind = 'resident' | 'hong-kong' | 'macau' | 'taiwan' | 'foreign-permanent';

/** An 18-character number whose form, birth date and check character were found right (GB 11643-1999). */
export interface IdNumber {
  /** 18 characters, `X` in upper case. */
  readonly number: string;
  readonly kind: IdNumberKind;
  /** First six digits: the area of first registration (resident), never proof of today's hukou. */
  readonly areaCode: string;
  readonly birth: ShanghaiDay;
  readonly sex: 'male' | 'female';
}
