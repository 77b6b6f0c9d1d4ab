import { formatYuan } from '../money/fen';
import type { Amount } from './amount';
import type { LocalText } from './local-text';

/** What an eligible case is due, in a sentence. */
export const describeAmount = (amount: Amount): LocalText => {
  switch (amount.kind) {
    case 'none':
      return { 'zh-CN': '不发钱，免费乘坐', en: 'no money: the seat is free' };
    case 'fixed':
      return {
        'zh-CN': `每人 ${formatYuan(amount.fen)} 元`,
        en: `${formatYuan(amount.fen)} yuan a person`,
      };
    case 'capped-by-fare':
      return {
        'zh-CN': `每人按票价补，最多 ${formatYuan(amount.fen)} 元`,
        en: `the fare, at most ${formatYuan(amount.fen)} yuan a person`,
      };
    case 'per-vehicle':
      return {
        'zh-CN': `每辆车一次 ${formatYuan(amount.fen)} 元`,
        en: `${formatYuan(amount.fen)} yuan a car, once`,
      };
  }
};
