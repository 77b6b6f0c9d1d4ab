import type { DecodedCode } from './decoded-code';
import { createFrameLadder } from './frame-ladder';
import type { Rung } from './rung';

const frame = { width: 1, height: 1, data: new Uint8Array(1) };
const code: DecodedCode = {
  format: 'QR_CODE',
  bytes: new Uint8Array(),
  text: 'x',
  decoder: 'test',
  corners: [],
};

const rungs = (log: string[], reads: Record<string, boolean>): readonly Rung[] =>
  ['a', 'b', 'c'].map((name) => ({
    name,
    read: () => {
      log.push(name);
      return reads[name] === true ? [code] : [];
    },
  }));

describe('createFrameLadder', () => {
  it('takes one rung a frame, in turn', () => {
    const log: string[] = [];
    const ladder = createFrameLadder(rungs(log, {}));
    for (let count = 0; count < 5; count += 1) expect(ladder.read(frame)).toEqual([]);
    expect(log).toEqual(['a', 'b', 'c', 'a', 'b']);
  });

  it('stays on the rung that reads, and goes on when it no longer does', () => {
    const log: string[] = [];
    const reads: Record<string, boolean> = { b: true };
    const ladder = createFrameLadder(rungs(log, reads));
    for (let count = 0; count < 4; count += 1) ladder.read(frame);
    reads['b'] = false;
    for (let count = 0; count < 2; count += 1) ladder.read(frame);
    expect(log).toEqual(['a', 'b', 'b', 'b', 'b', 'c']);
  });

  it('reads nothing without rungs', () => {
    expect(createFrameLadder([]).read(frame)).toEqual([]);
  });
});
