import { readPull } from './read-pull';

const response = (epoch: string, upTo: number) => ({ epoch, rulings: [], upTo, more: false });

describe('readPull', () => {
  for (const [name, cursor, given, kind, seq] of [
    ['the first pull takes any epoch', { epoch: null, seq: 0 }, response('b', 9), 'apply', 9],
    ['the same epoch goes on', { epoch: 'a', seq: 3 }, response('a', 5), 'apply', 5],
    ['nothing new stays in place', { epoch: 'a', seq: 3 }, response('a', 3), 'apply', 3],
    ['another epoch starts over', { epoch: 'a', seq: 3 }, response('b', 5), 'start-over', 0],
    [
      'a ledger shorter than known starts over',
      { epoch: 'a', seq: 3 },
      response('a', 2),
      'start-over',
      0,
    ],
  ] as const) {
    it(name, () => {
      const reading = readPull(cursor, given);
      expect([reading.kind, reading.cursor]).toEqual([kind, { epoch: given.epoch, seq }]);
    });
  }
});
