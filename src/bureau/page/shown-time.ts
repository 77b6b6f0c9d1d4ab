import { shanghaiText } from '../clock/campaign-time';

const textAt = (at: string | number): string =>
  shanghaiText(typeof at === 'number' ? at : Date.parse(at)).replace('T', ' ');

/** `2025-02-03 08:00` in Asia/Shanghai, of an ISO 8601 instant with any offset or of epoch ms. */
export const shownMinute = (at: string | number): string => textAt(at).slice(0, 16);

/** The same to the second. */
export const shownSecond = (at: string | number): string => textAt(at).slice(0, 19);
