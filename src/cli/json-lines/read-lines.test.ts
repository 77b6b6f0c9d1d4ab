import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { type InputLine, readLines } from './read-lines';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

async function* inPieces(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size)
    yield bytes.subarray(start, start + size);
}

const read = async (bytes: Uint8Array, size = 7, maxBytes?: number): Promise<InputLine[]> => {
  const lines: InputLine[] = [];
  for await (const some of readLines(inPieces(bytes, size), maxBytes)) lines.push(...some);
  return lines;
};
const short = (line: InputLine): string =>
  `${line.number}:${line.status === 'text' ? line.text.replace('\r', '␍') : line.status}`;

const table: readonly [string, string, readonly string[]][] = [
  ['nothing', '', []],
  ['a line', 'a\n', ['1:a']],
  ['a last line without an end', 'a\nb', ['1:a', '2:b']],
  ['CRLF', 'a\r\nb\r\n', ['1:a␍', '2:b␍']],
  ['blank lines, which count', '\n\na\n \t\n\r\nb\n\n', ['3:a', '6:b']],
  ['a byte order mark at the start', '\uFEFFa\nb\n', ['1:a', '2:b']],
  ['no byte order mark later', 'a\n\uFEFFb\n', ['1:a', '2:\uFEFFb']],
  ['Chinese cut between its bytes', '盘州\n六盘水\n', ['1:盘州', '2:六盘水']],
  ['U+2028, which ends no line of JSON', 'a\u2028b\n', ['1:a\u2028b']],
];
describe('readLines', () => {
  for (const [what, text, expected] of table)
    for (const size of [1, 2, 7, 4096])
      test(`reads ${what} in pieces of ${size}`, async () => {
        assert.deepEqual((await read(bytesOf(text), size)).map(short), expected);
      });

  test('names a line that is no UTF-8, and reads the next', async () => {
    const bytes = Buffer.concat([bytesOf('a\n'), Buffer.from([0xff, 0xfe, 0x0a]), bytesOf('b\n')]);
    assert.deepEqual((await read(bytes)).map(short), ['1:a', '2:utf8-invalid', '3:b']);
  });

  test('names GBK as what it is not', async () => {
    // 盘州 in GBK.
    const bytes = Buffer.from([0xc5, 0xcc, 0xd6, 0xdd, 0x0a]);
    assert.deepEqual((await read(bytes)).map(short), ['1:utf8-invalid']);
  });

  test('lets go of a line that is too long, and reads the next', async () => {
    const bytes = bytesOf(`${'x'.repeat(100)}\n${'y'.repeat(20)}\n${'z'.repeat(21)}`);
    assert.deepEqual(
      (await read(bytes, 8, 20)).map(({ number, status }) => `${number}:${status}`),
      ['1:line-too-long', '2:text', '3:line-too-long'],
    );
  });
});
