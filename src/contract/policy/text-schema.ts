import * as z from 'zod';
import { parseShanghaiDay, type ShanghaiDay } from '../../domain/time/shanghai-day';
import type { LocalText } from '../../domain/policy/local-text';

/** Words in both languages of the kiosk. */
export const localTextSchema: z.ZodType<LocalText> = z
  .strictObject({ 'zh-CN': z.string().min(1), en: z.string().min(1) })
  .meta({ id: 'LocalText', description: 'Words in Chinese and English · 中英文各一' });

/** `YYYY-MM-DD`, a day that the calendar has. */
export const daySchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/, {
    error: 'expected a date as YYYY-MM-DD · 应为日期，如 2025-02-03',
  })
  .transform((text, context): ShanghaiDay => {
    const day = parseShanghaiDay(text);
    if (day.ok) return day.value;
    context.addIssue({
      code: 'custom',
      message: 'expected a date that the calendar has · 日历上没有这一天',
    });
    return z.NEVER;
  })
  .meta({ id: 'Day', description: 'Gregorian date in Asia/Shanghai · 公历日期' });

/** Whole fen: 400 yuan are 40000. */
export const fenSchema = z
  .int()
  .nonnegative()
  .meta({ id: 'Fen', description: 'Whole fen: 400 yuan are 40000 · 以分为单位' });

/** A key that other parts of the file refer to. */
export const keySchema = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, {
    error: 'expected lower-case letters, digits and hyphens · 应为小写字母、数字和连字符',
  })
  .meta({ id: 'Key' });

/** Six digits of GB/T 2260. */
export const areaCodeSchema = z
  .string()
  .regex(/^\d{6}$/, { error: 'expected six digits (GB/T 2260) · 应为六位行政区划代码' });

/** Nine digits. */
export const townshipCodeSchema = z
  .string()
  .regex(/^\d{9}$/, { error: 'expected nine digits · 应为九位乡镇代码' });
