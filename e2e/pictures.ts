// The README's two pictures, of the built product: `npm run pictures`. Needs `npm run build` first.
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { BureauProcess } from './support/bureau-process';
import { KioskPage, liDachun, toGuangzhou } from './support/kiosk-page';
import { samplePhoto } from './support/sample-photo';

const folder = 'docs/pictures';
mkdirSync(folder, { recursive: true });

const bureau = await BureauProcess.start();
const browser = await chromium.launch({
  executablePath: process.env['CHROMIUM_BIN'] ?? '/usr/bin/chromium',
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
});
try {
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const kiosk = new KioskPage(page, bureau.url);
  await kiosk.enrol();
  await kiosk.fillClaim(liDachun, toGuangzhou, await samplePhoto(page));
  await page.screenshot({ path: `${folder}/verdict.png` });
  await kiosk.save();

  await page.goto(`${bureau.url}/bureau`);
  await page.getByRole('button').first().click();
  await page.getByRole('table').waitFor();
  await page.screenshot({ path: `${folder}/bureau.png` });
} finally {
  await browser.close();
  await bureau.discard();
}
