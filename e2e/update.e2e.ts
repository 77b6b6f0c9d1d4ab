import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BureauProcess } from './support/bureau-process';
import { KioskPage, liDachun, toGuangzhou } from './support/kiosk-page';
import { expect, test } from './support/kiosk-test';
import { samplePhoto } from './support/sample-photo';

/** Makes the next version of the built app: one file changes, and the service worker's manifest says so. */
const release = (folder: string): void => {
  const file = join(folder, 'manifest.webmanifest');
  const text = readFileSync(file, 'utf8').replace(
    '"short_name": "返岗"',
    '"short_name": "返岗新版"',
  );
  writeFileSync(file, text);
  const manifest = join(folder, 'ngsw.json');
  const listed: { hashTable: Record<string, string> } = JSON.parse(readFileSync(manifest, 'utf8'));
  listed.hashTable['/manifest.webmanifest'] = createHash('sha1').update(text).digest('hex');
  writeFileSync(manifest, JSON.stringify(listed));
  for (const packed of ['.br', '.gz'])
    for (const path of [file, manifest]) rmSync(`${path}${packed}`, { force: true });
};

test('a new version comes while a claim waits: the claim arrives, and the tablet runs the new version', async ({
  page,
}) => {
  const folder = mkdtempSync(join(tmpdir(), 'fangang-release-'));
  cpSync('dist/kiosk/browser', folder, { recursive: true });
  const bureau = await BureauProcess.start({ FANGANG_KIOSK_DIR: folder });
  const kiosk = new KioskPage(page, bureau.url);
  const installed = () =>
    page.evaluate(
      async () =>
        /Latest manifest hash: (\w+)/.exec(await (await fetch('/ngsw/state')).text())?.[1],
    );

  await kiosk.enrol();
  await page.evaluate(async () => void (await navigator.serviceWorker.ready));
  await expect(kiosk.main).toContainText('没有网络也能启动', { timeout: 30_000 });
  await bureau.down();
  await page.reload();
  await kiosk.unlock();
  const before = await installed();
  expect(before).toBeTruthy();
  await kiosk.fillClaim(liDachun, toGuangzhou, await samplePhoto(page));
  const claimNo = await kiosk.save();

  release(folder);
  await bureau.up();
  await kiosk.reopen('/claims');
  await expect(kiosk.main).toContainText(claimNo);
  await expect(kiosk.main).toContainText('已通过', { timeout: 60_000 });
  await expect.poll(installed, { timeout: 60_000 }).not.toBe(before);
  await kiosk.reopen('/claims');
  await expect(kiosk.main).toContainText(claimNo);
  expect(await page.evaluate(async () => (await fetch('/manifest.webmanifest')).text())).toContain(
    '返岗新版',
  );

  await bureau.discard();
  rmSync(folder, { recursive: true, force: true });
});
