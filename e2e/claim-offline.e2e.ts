import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KioskPage, liDachun, toGuangzhou } from './support/kiosk-page';
import { expect, test } from './support/kiosk-test';
import { samplePhoto } from './support/sample-photo';

test('with the bureau gone: file, reload, restart the browser; it arrives by itself when the bureau is back', async ({
  bureau,
}, { project }) => {
  const profile = mkdtempSync(join(tmpdir(), 'fangang-profile-'));
  const launch = async () => {
    const context = await chromium.launchPersistentContext(profile, {
      ...project.use.launchOptions,
      viewport: { width: 1280, height: 800 },
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
    });
    const page = context.pages()[0] ?? (await context.newPage());
    return { context, page, kiosk: new KioskPage(page, bureau.url) };
  };

  let { context, page, kiosk } = await launch();
  await kiosk.enrol();
  // The first visit installs the app; from here on no network is needed.
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect
    .poll(() => page.evaluate(async () => (await caches.keys()).length), { timeout: 30_000 })
    .toBeGreaterThan(0);
  await expect(kiosk.main).toContainText('没有网络也能启动');

  await bureau.down();
  await page.reload();
  await kiosk.unlock();
  await kiosk.fillClaim(liDachun, toGuangzhou, await samplePhoto(page));
  const claimNo = await kiosk.save();

  await page.reload();
  await expect(kiosk.main.getByRole('heading').first()).toBeVisible();
  await context.close();

  ({ context, page, kiosk } = await launch());
  await kiosk.reopen('/claims');
  await expect(kiosk.main).toContainText(claimNo);
  await expect(kiosk.main).toContainText('已存在本机');

  await bureau.up();
  await expect(kiosk.main).toContainText('已通过', { timeout: 60_000 });
  await kiosk.main.getByText(claimNo).click();
  await expect(kiosk.main).toContainText('已送到');
  await context.close();
  rmSync(profile, { recursive: true, force: true });
});
