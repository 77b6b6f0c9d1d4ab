import type { PushResponse } from '../contract/wire/push';
import type { Ruling } from '../domain/fact/ruling';
import { compareSeqs, readPush } from './read-push';

const ruling = (fact: string): Ruling => ({
  fact,
  outcome: 'accepted',
  reason: 'eligible',
  amountFen: 1,
  at: '2025-02-03T00:00:00Z',
});
const sent = ['a', 'b', 'c'].map((id, i) => ({ id, seq: i + 1, bytes: 1, fact: {} }));
const stored = (id: string) => ({ status: 'stored' as const, id, ruling: ruling(id) });
const read = (receipts: PushResponse['receipts']) =>
  readPush(sent, { receipts, highestSeq: 3, bureauNowMs: 0 });

describe('readPush', () => {
  it('settles what has a receipt', () => {
    const { settlement, unanswered } = read([stored('a'), stored('b'), stored('c')]);
    expect(settlement.stored.map(({ id, seq }) => [id, seq])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 3],
    ]);
    expect(unanswered).toEqual([]);
  });

  it('goes by id, not by place', () =>
    expect(read([stored('c'), stored('a')]).settlement.stored.map(({ id }) => id)).toEqual([
      'c',
      'a',
    ]));

  it('leaves waiting what isn’t spoken of', () =>
    expect(read([stored('b')]).unanswered.map(({ id }) => id)).toEqual(['a', 'c']));

  it('ignores receipts for what wasn’t sent', () => {
    const { settlement, unanswered } = read([stored('stranger')]);
    expect(settlement).toEqual({ stored: [], quarantined: [] });
    expect(unanswered.length).toBe(3);
  });

  it('takes one receipt a fact, the first', () => {
    const again = { status: 'quarantined' as const, id: 'a', index: 0, reason: 'late' };
    const { settlement } = read([stored('a'), again]);
    expect([settlement.stored.length, settlement.quarantined.length]).toEqual([1, 0]);
  });

  it('finds by its index what the bureau couldn’t even read an id of', () =>
    expect(
      read([{ status: 'quarantined', id: null, index: 1, reason: 'unreadable' }]).settlement
        .quarantined,
    ).toEqual([{ id: 'b', reason: 'unreadable' }]));

  it('ignores an index that points nowhere', () =>
    expect(
      read([{ status: 'quarantined', id: null, index: 9, reason: 'x' }]).unanswered.length,
    ).toBe(3));
});

describe('compareSeqs', () => {
  for (const [highest, written, receipted, found] of [
    [10, 10, 10, 'even'],
    [5, 10, 5, 'even'],
    [0, 0, 0, 'even'],
    [11, 10, 10, 'kiosk-behind'],
    [9, 10, 10, 'bureau-behind'],
    [0, 10, 1, 'bureau-behind'],
  ] as const) {
    it(`bureau ${highest}, written ${written}, receipted ${receipted}: ${found}`, () =>
      expect(compareSeqs(highest, { written, receipted })).toBe(found));
  }
});
