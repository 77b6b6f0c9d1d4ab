import { mkdirSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';
import { chromium } from 'playwright-core';
import { quantile } from './scan/tally';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '60' },
    port: { type: 'string', default: '4410' },
    out: { type: 'string', default: 'docs/bench' },
  },
});

const require = createRequire(import.meta.url);
const bundle = await build({
  entryPoints: ['bench/scan-browser/page.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  minify: true,
});
const script = bundle.outputFiles[0]?.text ?? '';
const wasm = await readFile(require.resolve('zxing-wasm/reader/zxing_reader.wasm'));
const served = new Map<string, readonly [string, string | Buffer]>([
  ['/', ['text/html', '<!doctype html><body><script type="module" src="/page.js"></script>']],
  ['/page.js', ['text/javascript', script]],
  ['/zxing_reader.wasm', ['application/wasm', wasm]],
]);
const server = createServer((request, response) => {
  const [type, body] = served.get(request.url ?? '') ?? ['text/plain', ''];
  response.setHeader('content-type', type).end(body);
}).listen(Number(values.port));

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_BIN'] ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking', '--no-first-run'],
});

const figures = (ms: readonly number[]): string =>
  `${quantile(ms, 0.5).toFixed(0)} | ${quantile(ms, 0.95).toFixed(0)}`;

const rows: string[] = [];
try {
  for (const [width, height] of [
    [1280, 720],
    [1920, 1080],
  ] as const)
    for (const rate of [1, 4]) {
      const page = await browser.newPage();
      await page.goto(`http://localhost:${values.port}/`);
      await page.waitForFunction(() => 'measure' in globalThis);
      const session = await page.context().newCDPSession(page);
      await session.send('Emulation.setCPUThrottlingRate', { rate });
      const measured = await page.evaluate(
        `measure(${width}, ${height}, ${Number(values.rounds)})`,
      );
      const { emptyFrames, verdicts, missed } = figuresOf(measured);
      rows.push(
        `| ${width} × ${height} | ${rate} × | ${figures(emptyFrames)} | ${figures(verdicts)} | ${missed} of ${values.rounds} |`,
      );
      await page.close();
    }
} finally {
  await browser.close();
  server.close();
}

function figuresOf(measured: unknown): {
  readonly emptyFrames: readonly number[];
  readonly verdicts: readonly number[];
  readonly missed: number;
} {
  const numbers = (value: unknown): readonly number[] =>
    Array.isArray(value) ? value.filter((item) => typeof item === 'number') : [];
  if (typeof measured !== 'object' || measured === null) throw new TypeError('no figures');
  const read = new Map<string, unknown>(Object.entries(measured));
  return {
    emptyFrames: numbers(read.get('emptyFrames')),
    verdicts: numbers(read.get('verdicts')),
    missed: Number(read.get('missed')),
  };
}

const report = `# From a frame to the verdict, in Chromium

Made by \`npm run bench:scan:browser\`. Frames with desk and print at 30 a second; then a code comes, at a random place, size
and turn. Measured from the first frame with the code to the painted verdict. Everything runs on **one** thread here, since
Chromium throttles no worker: on the kiosk the decoder has its own.

| frame | slowed | frame without a code: median, ms | p95 | verdict: median, ms | p95 | not read in 12 frames |
| --- | ---: | ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
mkdirSync(values.out, { recursive: true });
writeFileSync(`${values.out}/scan-browser.md`, report);
console.log(report);
