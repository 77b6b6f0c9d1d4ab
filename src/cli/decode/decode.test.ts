import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import QRCode from 'qrcode';

const invoice = '01,51,,25529000000000000017,412.00,20250210,,1004';
const folder = mkdtempSync(join(tmpdir(), 'fangang-decode-'));

const file = (name: string, bytes: Uint8Array | string): string => {
  const path = join(folder, name);
  writeFileSync(path, bytes);
  return path;
};

const decode = (...args: string[]) =>
  spawnSync(process.execPath, ['--import', 'tsx', 'src/cli/decode.ts', ...args], {
    encoding: 'utf8',
  });

const lines = (stdout: string): unknown[] =>
  stdout
    .trimEnd()
    .split('\n')
    .map((line): unknown => JSON.parse(line));

describe('decode', () => {
  it('gives a line a file, in order, and goes on after one that is no picture', async () => {
    const code = file('code.png', await QRCode.toBuffer(invoice));
    const chinese = file(
      'gbk.png',
      await QRCode.toBuffer([{ data: Uint8Array.of(0xc5, 0xcc, 0xd6, 0xdd), mode: 'byte' }]),
    );
    const notes = file('notes.txt', 'no picture');
    const torn = file('torn.png', (await QRCode.toBuffer(invoice)).subarray(0, 60));
    const { stdout, status } = decode(
      '--json',
      code,
      notes,
      chinese,
      torn,
      join(folder, 'none.png'),
    );
    const answers = lines(stdout);
    assert.equal(status, 1);
    assert.equal(answers.length, 5);
    assert.partialDeepStrictEqual(answers[0], {
      file: code,
      text: invoice,
      format: 'QR_CODE',
      bytes: Buffer.from(invoice).toString('base64'),
      kind: 'rail-e-invoice',
    });
    assert.partialDeepStrictEqual(answers[1], {
      file: notes,
      text: null,
      error: 'not-png-or-jpeg',
    });
    assert.partialDeepStrictEqual(answers[2], { text: '盘州', bytes: 'xczW3Q==', kind: 'unknown' });
    assert.partialDeepStrictEqual(answers[3], { text: null, error: 'picture-damaged' });
    assert.partialDeepStrictEqual(answers[4], { text: null, error: 'file-not-readable' });
  });

  it('says plainly what it read', async () => {
    const code = file('plain.png', await QRCode.toBuffer(invoice));
    const { stdout, status } = decode(code);
    assert.equal(status, 0);
    assert.match(stdout, /plain\.png\tQR_CODE\t"01,51,,.*" \(rail-e-invoice, zxing\)\n$/);
  });

  it('asks for a file', () => assert.equal(decode().status, 2));
});
