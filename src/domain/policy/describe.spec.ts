import { panzhou2025 } from '../../contract/policy/testing/panzhou-2025';
import type { Amount } from './amount';
import { describeAmount } from './describe-amount';
import { describeRule } from './describe-rule';
import { findRule } from './find-rule';
import type { RuleId } from '../verdict/verdict';
import type { SchemeId } from './scheme-id';

describe('describeRule', () => {
  const table: readonly [SchemeId, RuleId, RegExp, RegExp][] = [
    ['coach', 'hukou', /盘州市.*520202、520222、520281/, /520202, 520222, 520281/],
    ['coach', 'labour-age', /16—59 周岁/, /16 to 59 full years/],
    ['coach', 'employer', /务工单位/, /employer/],
    ['coach', 'destination', /广东省中山市/, /goes to/],
    [
      'coach',
      'departure-date',
      /2月3日（正月初六）或2025年2月5日（正月初八）/,
      /2025-02-03 or 2025-02-05/,
    ],
    ['self-drive', 'destination', /不在贵州省/, /anywhere but 贵州省/],
    ['self-drive', 'occupants', /至少 3 人/, /at least 3 different/],
    ['rail-ticket', 'origin-station', /盘州（PAE）站/, /盘州（PAE）/],
    ['rail-ticket', 'destination', /广东省、浙江省、福建省、江苏省、上海市$/, /上海市/],
    [
      'rail-ticket',
      'departure-date',
      /2025年1月29日（正月初一）到2025年2月13日（正月十六）/,
      /2025-01-29 to 2025-02-13, both included/,
    ],
    ['rail-ticket', 'fare', /票价/, /fare/],
  ];
  for (const [scheme, id, zh, en] of table)
    it(`reads back ${id} of ${scheme}`, () => {
      const rule = findRule(panzhou2025, scheme, id);
      const text = rule && describeRule(rule);
      expect(text?.['zh-CN']).toMatch(zh);
      expect(text?.en).toMatch(en);
    });
});

describe('describeAmount', () => {
  const table: readonly [Amount, RegExp, RegExp][] = [
    [{ kind: 'none' }, /免费/, /free/],
    [{ kind: 'fixed', fen: 30000 }, /每人 300\.00 元/, /300\.00 yuan a person/],
    [{ kind: 'capped-by-fare', fen: 40000 }, /最多 400\.00 元/, /at most 400\.00 yuan/],
    [{ kind: 'per-vehicle', fen: 60000 }, /每辆车一次 600\.00 元/, /600\.00 yuan a car/],
  ];
  for (const [amount, zh, en] of table)
    it(`reads back ${amount.kind}`, () => {
      expect(describeAmount(amount)['zh-CN']).toMatch(zh);
      expect(describeAmount(amount).en).toMatch(en);
    });
});
