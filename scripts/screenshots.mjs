// Pictures of the built kiosk, taken in a real Chromium against a bureau of its own in practice mode.
//   node scripts/screenshots.mjs            the first screens at one size, into reports/screens
//   node scripts/screenshots.mjs --all DIR  every screen at every size, language and contrast, to look at
// Needs `npm run build` first.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { node24, projectEnv, root } from './tooling/dependencies.mjs';

const port = Number(process.env.PORT ?? 4380);
const base = `http://localhost:${port}`;
const all = process.argv.includes('--all');
const out = all
  ? (process.argv[process.argv.indexOf('--all') + 1] ?? 'reports/screens')
  : 'reports/screens';
mkdirSync(out, { recursive: true });

const data = mkdtempSync(join(tmpdir(), 'fangang-screens-'));
const bureau = spawn(node24, ['--import', 'tsx', 'src/bureau/main.ts'], {
  cwd: root,
  stdio: ['ignore', 'ignore', 'inherit'],
  env: projectEnv({
    PORT: String(port),
    FANGANG_DATA: data,
    FANGANG_MODE: 'practice',
    LOG_LEVEL: 'warn',
  }),
});

const untilUp = async () => {
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(`${base}/healthz`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error(`no bureau at ${base}`);
};

const looks = all
  ? [
      { name: 'desk', width: 1280, height: 800 },
      { name: 'tall', width: 800, height: 1280 },
      { name: 'phone', width: 390, height: 844 },
      { name: 'desk-en', width: 1280, height: 800, language: 'en' },
      { name: 'phone-en', width: 390, height: 844, language: 'en' },
      { name: 'desk-contrast', width: 1280, height: 800, contrast: 'high' },
      { name: 'desk-200', width: 1280, height: 800, text: 'largest' },
      { name: 'phone-200', width: 390, height: 844, text: 'largest' },
    ]
  : [{ name: 'desk', width: 1280, height: 800 }];

/** One kiosk from the first visit to the home screen; `picture` is called on every screen on the way. */
const walk = async (page, look, picture) => {
  const texts =
    look.language === 'en'
      ? {
          fetch: 'Get a practice code',
          enrol: 'Enrol this tablet',
          next: 'Next',
          done: 'Finish and start',
          lock: 'Lock',
        }
      : {
          fetch: '取一个练习码',
          enrol: '登记这台平板',
          next: '下一步',
          done: '完成，开始使用',
          lock: '锁屏',
        };
  const press = (name) => page.getByRole('button', { name }).click();
  const pin = async (digits) => {
    for (const digit of digits)
      await page.getByRole('button', { name: digit, exact: true }).click();
  };
  await page.goto(base);
  await page.waitForURL('**/enrol');
  await page.locator('h1').waitFor();
  await picture('1-code');
  await press(texts.fetch);
  await page.locator('fg-choice .tile').first().waitFor();
  await page.locator('fg-choice .tile').first().click();
  await picture('2-place');
  await press(texts.enrol);
  await page.locator('fg-operator-form input').fill('欧阳晓红（下午班）');
  await picture('3-operator');
  await press(texts.next);
  await pin('90817');
  await picture('4-pin');
  await press(texts.next);
  await picture('5-pin-weak');
  await pin('2');
  await press(texts.next);
  await pin('908172');
  await press(texts.done);
  await page.locator('fg-home-page').waitFor();
  await page.waitForTimeout(1500);
  await picture('6-home');
  await page.goto(`${base}/diagnostics`);
  await page.locator('fg-diagnostics-page dd').first().waitFor();
  await picture('8-diagnostics');
  await page.goto(`${base}/claim`);
  await page.waitForURL('**/unlock*');
  await page.locator('fg-pin-entry').waitFor();
  await picture('7-unlock');
};

const take = async (browser, look) => {
  const context = await browser.newContext({
    viewport: { width: look.width, height: look.height },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  await context.addInitScript((wanted) => {
    if (wanted.language) localStorage.setItem('fangang.language', wanted.language);
    if (wanted.contrast) localStorage.setItem('fangang.contrast', wanted.contrast);
    if (wanted.text) localStorage.setItem('fangang.text', wanted.text);
  }, look);
  const page = await context.newPage();
  page.on(
    'console',
    (line) => line.type() === 'error' && console.error(`${look.name}: ${line.text()}`),
  );
  const wide = [];
  await walk(page, look, async (name) => {
    const over = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );
    if (over > 0) wide.push(`${look.name}-${name}: ${over} px too wide`);
    if (all || name === '6-home' || name === '1-code')
      await page.screenshot({ path: join(out, `${look.name}-${name}.png`) });
  });
  await context.close();
  return wide;
};

let browser;
try {
  await untilUp();
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM_BIN,
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--no-first-run',
      '--use-fake-device-for-media-stream',
    ],
  });
  const wanted = process.env.LOOKS?.split(',');
  for (const look of looks.filter(({ name }) => !wanted || wanted.includes(name)))
    for (const problem of await take(browser, look)) {
      console.error(problem);
      process.exitCode = 1;
    }
} finally {
  await browser?.close();
  bureau.kill('SIGTERM');
  rmSync(data, { recursive: true, force: true });
}
