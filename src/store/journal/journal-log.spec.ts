import fc from 'fast-check';
import { emptyHead } from '../rows/meta-row';
import { MemoryFile } from '../testing/memory-file';
import { crc32 } from './crc32';
import type { JournalEntry } from './journal-entry';
import { decodeFrames, encodeFrame } from './journal-frame';
import { JournalLog } from './journal-log';

const entry = (seq: number): JournalEntry => ({ head: { ...emptyHead, seq }, row: null });
const seqs = (entries: readonly JournalEntry[]) => entries.map(({ head }) => head.seq);
const twoFiles = () => [new MemoryFile(), new MemoryFile()] as const;

describe('crc32', () => {
  it('gives the check value of the standard', () =>
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926));
});

describe('journal frames', () => {
  it('give back what was put in, whatever it is', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 300 })), (payloads) => {
        const bytes = Uint8Array.from(payloads.flatMap((payload) => [...encodeFrame(payload)]));
        const read = decodeFrames(bytes);
        expect(read.payloads.map((payload) => [...payload])).toEqual(payloads.map((p) => [...p]));
        expect(read.soundBytes).toBe(bytes.length);
      }),
    );
  });

  it('give whole frames only, wherever the tail is torn or damaged', () => {
    const frames = ['one', 'two', 'three'].map((text) =>
      encodeFrame(new TextEncoder().encode(text)),
    );
    const bytes = Uint8Array.from(frames.flatMap((frame) => [...frame]));
    const ends = [0, frames[0]!.length, frames[0]!.length + frames[1]!.length, bytes.length];
    for (let cut = 0; cut <= bytes.length; cut += 1) {
      const whole = ends.filter((end) => end <= cut).length - 1;
      expect(decodeFrames(bytes.subarray(0, cut)).payloads.length).toBe(whole);
      if (cut === bytes.length) continue;
      const damaged = bytes.slice();
      damaged[cut] = (damaged[cut] ?? 0) ^ 0x5a;
      expect(decodeFrames(damaged).soundBytes).toBe(ends[whole]!);
    }
  });
});

describe('JournalLog', () => {
  it('flushes every append before it returns', () => {
    const files = twoFiles();
    const log = new JournalLog(files);
    log.append(entry(1));
    log.append(entry(2));
    expect(files[0].flushes).toBe(2);
    expect(seqs(new JournalLog(files).read().entries)).toEqual([1, 2]);
  });

  it('cuts a torn tail off and goes on after it', () => {
    const files = twoFiles();
    const log = new JournalLog(files);
    log.append(entry(1));
    log.append(entry(2));
    files[0].truncate(files[0].getSize() - 3);
    const after = new JournalLog(files);
    expect(after.read().tornBytes).toBeGreaterThan(0);
    after.append(entry(3));
    expect(seqs(after.read().entries)).toEqual([1, 3]);
    expect(after.read().tornBytes).toBe(0);
  });

  it('leaves no half frame on a full disk, and takes the next when there is room', () => {
    const files = twoFiles();
    const log = new JournalLog(files);
    log.append(entry(1));
    files[0].room = 5;
    expect(() => log.append(entry(2))).toThrowMatching(
      (error) => error.name === 'QuotaExceededError',
    );
    files[0].room = Infinity;
    log.append(entry(3));
    expect(seqs(log.read().entries)).toEqual([1, 3]);
  });

  it('appends after what another tab has written', () => {
    const files = twoFiles();
    const [one, other] = [new JournalLog(files), new JournalLog(files)];
    one.append(entry(1));
    other.append(entry(2));
    one.append(entry(3));
    expect(seqs(one.read().entries)).toEqual([1, 2, 3]);
  });

  it('keeps what a compaction keeps, and goes on in the other file', () => {
    const files = twoFiles();
    const log = new JournalLog(files);
    [1, 2, 3].forEach((seq) => log.append(entry(seq)));
    log.compact([entry(3)]);
    log.append(entry(4));
    expect(seqs(new JournalLog(files).read().entries)).toEqual([3, 4]);
    expect(files[0].getSize()).toBe(0);
  });

  it('loses nothing when it is killed in the middle of a compaction', () => {
    const files = twoFiles();
    const log = new JournalLog(files);
    [1, 2].forEach((seq) => log.append(entry(seq)));
    files[1].room = 20;
    expect(() => log.compact([entry(1), entry(2)])).toThrow();
    expect(seqs(new JournalLog(files).read().entries)).toEqual([1, 2]);
  });
});
