import { classify } from './classify';
import { createReadGate, type GateAnswer, repeatAfterMs } from './read-gate';

const invoice = '01,51,,25529000000000000017,412.00,20250210,,1004';
const link = 'https://example.cn/';
const other = 'https://example.cn/other';

/** Feeds reads as `[text, at ms]` and gives the answers. */
const answers = (...reads: (readonly [string, number])[]): readonly GateAnswer[] => {
  const gate = createReadGate();
  return reads.map(([text, at]) => gate.answer(text, classify(text), at));
};

describe('createReadGate', () => {
  it('reports at once what checks itself', () => {
    expect(answers([invoice, 0])).toEqual(['report']);
    expect(answers(['520281199003070015', 0])).toEqual(['report']);
  });

  it('waits for a second equal read of anything else', () => {
    expect(answers([link, 0], [link, 60])).toEqual(['wait', 'report']);
  });

  it('takes an invoice whose checksum differs only when read twice alike', () => {
    const altered = invoice.replace('412.00', '421.00');
    expect(answers([altered, 0], [altered, 60])).toEqual(['wait', 'report']);
  });

  it('never pairs two different reads', () => {
    expect(answers([link, 0], [other, 60], [link, 120], [other, 180])).toEqual([
      'wait',
      'wait',
      'wait',
      'wait',
    ]);
  });

  it('never pairs reads that lie far apart', () => {
    expect(answers([link, 0], [link, 2000])).toEqual(['wait', 'wait']);
  });

  it('keeps quiet about a code as long as it stays in view', () => {
    expect(answers([invoice, 0], [invoice, 2000], [invoice, 4000], [invoice, 6000])).toEqual([
      'report',
      'repeat',
      'repeat',
      'repeat',
    ]);
  });

  it('reports it again after it was away', () => {
    expect(answers([invoice, 0], [invoice, repeatAfterMs])).toEqual(['report', 'report']);
  });

  it('reports another one at once, and knows the first as new after it', () => {
    expect(answers([invoice, 0], ['520281199003070015', 100])).toEqual(['report', 'report']);
  });
});
