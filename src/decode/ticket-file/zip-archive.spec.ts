import { strFromU8, strToU8 } from 'fflate';
import { streamedOfdFile, withEncryptedFlags, zipOf } from '../../../scripts/fixtures/ofd-file';
import { crc32 } from './crc32';
import { openZip, type ZipEntry } from './zip-archive';

const sample = () =>
  zipOf({ 'a.txt': strToU8('甲乙丙'.repeat(50)), 'dir/票.xml': strToU8('<a/>') });
const entriesOf = (bytes: Uint8Array): readonly ZipEntry[] => {
  const opened = openZip(bytes);
  if (!opened.ok) throw new Error(opened.error);
  return opened.value;
};
const textOf = (entry: ZipEntry | undefined): string => {
  const unpacked = entry?.unpack(10_000);
  return unpacked?.ok === true ? strFromU8(unpacked.value) : (unpacked?.error ?? 'no entry');
};

describe('crc32', () => {
  it('gives the check value', () => expect(crc32(strToU8('123456789'))).toBe(0xcbf43926));
  it('gives 0 for nothing', () => expect(crc32(new Uint8Array())).toBe(0));
});

describe('openZip', () => {
  it('lists and unpacks', () => {
    const entries = entriesOf(sample());
    expect(entries.map(({ name }) => name)).toEqual(['a.txt', 'dir/票.xml']);
    expect(entries.map(({ statedBytes }) => statedBytes)).toEqual([450, 4]);
    expect(entries.map(textOf)).toEqual(['甲乙丙'.repeat(50), '<a/>']);
  });

  it('unpacks entries whose sizes stand behind them', () => {
    const entries = entriesOf(streamedOfdFile({ attachments: { 'x.xml': strToU8('<x/>') } }));
    expect(textOf(entries.find(({ name }) => name.endsWith('x.xml')))).toBe('<x/>');
  });

  it('takes a part of a larger buffer', () => {
    const zip = sample();
    const buffer = new Uint8Array(zip.length + 200);
    buffer.set(zip, 100);
    expect(entriesOf(buffer.subarray(100, 100 + zip.length)).map(textOf)[1]).toBe('<a/>');
  });

  it('finds the end behind a comment', () => {
    const zip = Uint8Array.from([...sample(), ...strToU8('comment'.repeat(100))]);
    expect(entriesOf(zip).length).toBe(2);
  });

  it('stops at the cap, stated or not', () => {
    const [first] = entriesOf(sample());
    expect(first?.unpack(450).ok).toBeTrue();
    expect(first?.unpack(449)).toEqual({ ok: false, error: 'too-much-inside' });
  });

  it('names encryption', () => {
    expect(entriesOf(withEncryptedFlags(sample())).map(textOf)).toEqual(['encrypted', 'encrypted']);
  });

  it('notices every single changed bit of the data', () => {
    const zip = zipOf({ 'a.txt': strToU8('435.50') });
    const start = 30 + 'a.txt'.length;
    for (let at = start; at < start + 6; at += 1)
      for (let bit = 0; bit < 8; bit += 1) {
        const changed = zip.slice();
        changed[at] = (changed[at] ?? 0) ^ (1 << bit);
        expect(textOf(entriesOf(changed)[0])).not.toBe('435.50');
        expect(['damaged', 'too-much-inside']).toContain(textOf(entriesOf(changed)[0]));
      }
  });

  it('is named damaged when cut off, at every length', () => {
    const zip = sample();
    for (let length = 0; length < zip.length; length += 1)
      expect(openZip(zip.subarray(0, length))).toEqual({ ok: false, error: 'damaged' });
  });
});
