import * as z from 'zod';
import type { PlaceRef, StationRef } from '../../domain/policy/place-ref';
import { areaCodeSchema } from './text-schema';

/** 34 divisions at province level end in one of these (GB/T 2260). */
const province = z.string().regex(/(省|市|自治区|特别行政区)$/, {
  error: 'expected a province with its suffix, such as 广东省 or 上海市 · 应为省级名称全称',
});
const city = z.string().regex(/^.*[^市]$/, {
  error: 'expected a city without its suffix, such as 中山 · 城市名不带“市”字',
});

export const placeRefSchema: z.ZodType<PlaceRef> = z
  .strictObject({ province, code: areaCodeSchema, city: city.exactOptional() })
  .meta({ id: 'Place', description: 'A province, or one city of it · 省，或省内一个市' });

export const stationRefSchema: z.ZodType<StationRef> = z
  .strictObject({
    name: z.string().regex(/^.+[^站]$/, {
      error: 'expected a station name without 站, such as 盘州 · 站名不带“站”字',
    }),
    telecode: z
      .string()
      .regex(/^[A-Z]{3}$/, { error: 'expected three capital letters · 应为三个大写字母' }),
    province,
    city,
  })
  .meta({ id: 'Station' });
