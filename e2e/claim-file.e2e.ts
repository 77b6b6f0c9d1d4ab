import { ticketFiles } from '../scripts/fixtures/ticket-files';
import { liDachun, type Person } from './support/kiosk-page';
import { expect, test } from './support/kiosk-test';

/** The person that the sample files are made out to. */
const luXiaoman: Person = { ...liDachun, idNumber: '520281198506150020', name: '陆小满' };

test('12306’s files: a refunded ticket and another person’s are told by name, the right one fills everything', async ({
  kiosk,
  page,
}) => {
  const files = await ticketFiles();
  const give = async (name: string) => {
    const bytes = files[name];
    if (bytes === undefined) throw new Error(`no sample file ${name}`);
    await kiosk.main
      .locator('input[type=file]')
      .setInputFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
  };

  await kiosk.enrol();
  await kiosk.startClaim();
  await kiosk.fillIdentity(luXiaoman);
  await kiosk.next();
  await page.waitForURL(/ticket/);
  await kiosk.chooseWay('读文件');

  await give('拒绝-已退票.pdf');
  await expect(kiosk.main).toContainText('这张票已经退了', { timeout: 30_000 });
  await give('拒绝-压缩炸弹.ofd');
  await expect(kiosk.main).not.toContainText('这张票已经退了', { timeout: 30_000 });
  await expect(kiosk.main.getByRole('alert')).toBeVisible();
  await give('别人的票.pdf');
  await expect(kiosk.main).toContainText('韦大山', { timeout: 30_000 });
  await give('票价388元.pdf');
  await expect(kiosk.main).toContainText('388', { timeout: 30_000 });

  await kiosk.next();
  await page.waitForURL(/photos/);
  await kiosk.next();
  await kiosk.consent();
  await expect(kiosk.main).toContainText('388');
  await kiosk.save();
  await kiosk.reopen('/claims');
  await expect(kiosk.main).toContainText('已通过', { timeout: 30_000 });
});
