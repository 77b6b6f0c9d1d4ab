import { chromium } from '@playwright/test';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { makeCameraVideo, railInvoiceText } from './support/camera-video';
import { KioskPage, liDachun, toGuangzhou } from './support/kiosk-page';
import { expect, test } from './support/kiosk-test';

test('the camera reads the rail e-invoice that a phone brings into view', async ({ bureau }, {
  project,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'fangang-camera-'));
  const video = join(folder, 'phone.y4m');
  makeCameraVideo(video, { text: railInvoiceText });
  const browser = await chromium.launch({
    ...project.use.launchOptions,
    args: [
      ...(project.use.launchOptions?.args ?? []),
      '--use-fake-ui-for-media-stream',
      '--use-fake-device-for-media-stream',
      `--use-file-for-fake-video-capture=${video}`,
    ],
  });
  const page = await browser.newPage({
    viewport: { width: 1280, height: 800 },
    locale: 'zh-CN',
    timezoneId: 'Asia/Shanghai',
  });
  const kiosk = new KioskPage(page, bureau.url);
  await kiosk.enrol();
  await kiosk.startClaim();
  await kiosk.fillIdentity(liDachun);
  await kiosk.next();
  await page.waitForURL(/\/claim\/ticket/);

  await kiosk.chooseWay('扫发票码');
  await expect(kiosk.main).toContainText('412', { timeout: 30_000 });
  await kiosk.fillJourney(toGuangzhou);
  await kiosk.next();
  await page.waitForURL(/\/claim\/photos/);
  await kiosk.next();
  await kiosk.consent();
  await expect(kiosk.main).toContainText('符合条件');
  await expect(kiosk.main).toContainText('400');
  await kiosk.save();

  // The camera is let go: no track lives on after the view has closed.
  await browser.close();
  rmSync(folder, { recursive: true, force: true });
});
