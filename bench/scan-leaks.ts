import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';

/** Opens and closes the camera view of the production build again and again, and looks at what is left behind. */
const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '2000' },
    port: { type: 'string', default: '4411' },
    site: { type: 'string', default: 'dist/kiosk/browser' },
    out: { type: 'string', default: 'docs/bench' },
  },
});

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.wasm': 'application/wasm',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
};
const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:";

const server = createServer((request, response) => {
  const path = join(values.site, new URL(request.url ?? '/', 'http://localhost').pathname);
  const file = existsSync(path) && statSync(path).isFile() ? path : join(values.site, 'index.html');
  response.setHeader('content-type', types[extname(file)] ?? 'application/octet-stream');
  response.setHeader('content-security-policy', policy);
  response.end(readFileSync(file));
}).listen(Number(values.port));

const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_BIN'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--no-first-run',
    '--use-fake-ui-for-media-stream',
    '--use-fake-device-for-media-stream',
  ],
});
const rows: string[] = [];
try {
  const page = await browser.newPage({ locale: 'zh-CN' });
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable');
  await page.goto(`http://localhost:${values.port}/scanner-test`);
  const toggle = page.locator('button.way').first();
  const measure = async (round: number): Promise<void> => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const of = (name: string): number => metrics.find((metric) => metric.name === name)?.value ?? 0;
    const live = await page.locator('video').count();
    rows.push(
      `| ${round} | ${(of('JSHeapUsedSize') / 1e6).toFixed(1)} | ${of('Nodes')} | ${of('JSEventListeners')} | ${live} |`,
    );
    console.error(rows.at(-1));
  };
  const rounds = Number(values.rounds);
  const stops = new Set([20, Math.round(rounds / 4), Math.round(rounds / 2), rounds]);
  for (let round = 1; round <= rounds; round += 1) {
    await toggle.click();
    await page.locator('.hint', { hasText: '放进框里' }).waitFor();
    await toggle.click();
    await page.locator('fg-scan-view').waitFor({ state: 'detached' });
    if (stops.has(round)) await measure(round);
  }
} finally {
  await browser.close();
  server.close();
}

const report = `# The camera view, opened and closed

Made by \`npm run bench:scan:leaks\` on the production build, under its content security policy; garbage is collected before
each line.

| rounds | JavaScript heap, MB | DOM nodes | event listeners | videos left |
| ---: | ---: | ---: | ---: | ---: |
${rows.join('\n')}
`;
mkdirSync(values.out, { recursive: true });
writeFileSync(`${values.out}/scan-leaks.md`, report);
console.log(report);
