import { liDachun, toGuangzhou } from './support/kiosk-page';
import { expect, test } from './support/kiosk-test';

test('an impossible ID number is told at once, and nothing entered is lost', async ({ kiosk }) => {
  await kiosk.enrol();
  await kiosk.startClaim();
  const idNumber = kiosk.main.getByRole('textbox', { name: '身份证号' });
  await kiosk.fillIdentity({ ...liDachun, idNumber: '520222198506150021' });
  await kiosk.next();
  await expect(kiosk.main).toContainText(/校验|核对/);
  await expect(idNumber).toHaveValue('520222198506150021');
  await expect(kiosk.main.getByRole('textbox', { name: '姓名' })).toHaveValue(liDachun.name);

  await idNumber.fill('520222199002290016');
  await kiosk.next();
  await expect(kiosk.main).toContainText('日期');
  await expect(kiosk.page).toHaveURL(/identity/);
});

test('a station that does not exist, a fare of 0 and of 12,000 yuan: each a sentence that says what to do', async ({
  kiosk,
  page,
}) => {
  await kiosk.enrol();
  await kiosk.startClaim();
  await kiosk.fillIdentity(liDachun);
  await kiosk.next();
  await page.waitForURL(/ticket/);
  await kiosk.fillTicket({ ...toGuangzhou, fareYuan: '0' });
  await kiosk.next();
  await expect(kiosk.main).toContainText('票价不能是 0');
  await kiosk.main.getByRole('textbox', { name: '票价' }).fill('12000');
  await kiosk.next();
  await expect(kiosk.main).toContainText('票价太高');
  await kiosk.main.getByRole('textbox', { name: '票价' }).fill('435.5');
  await kiosk.main.getByRole('combobox', { name: '到达站' }).fill('广洲南');
  await kiosk.next();
  await expect(kiosk.main).toContainText('没有这个车站');
  await expect(kiosk.main.getByRole('textbox', { name: '车次' })).toHaveValue('G2115');
  await kiosk.main.getByRole('button', { name: '广州南', exact: true }).click();
  await kiosk.next();
  await page.waitForURL(/photos/);
});

test('a picture of 40 MB and a file that is no picture are refused by name', async ({
  kiosk,
  page,
}) => {
  await kiosk.enrol();
  await kiosk.startClaim();
  await kiosk.fillIdentity(liDachun);
  await kiosk.next();
  await page.waitForURL(/ticket/);
  await kiosk.fillTicket(toGuangzhou);
  await kiosk.next();
  await page.waitForURL(/photos/);
  const picker = kiosk.main.locator('input[type=file]').first();
  await picker.setInputFiles({
    name: 'big.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.alloc(42_000_000, 7),
  });
  await expect(kiosk.main).toContainText('40 MB');
  await picker.setInputFiles({
    name: 'x.jpg',
    mimeType: 'image/jpeg',
    buffer: Buffer.from('not a picture'),
  });
  await expect(kiosk.main).toContainText(/不是照片|不是图片|图片/);
});

test('a full disk: the claim stays on the screen, and is saved once there is room', async ({
  kiosk,
  page,
}) => {
  await kiosk.enrol();
  await kiosk.fillClaim(liDachun, toGuangzhou);
  // The disk is full: every write to IndexedDB fails as Chromium fails it.
  await page.evaluate(() => {
    const add = IDBObjectStore.prototype.add;
    const put = IDBObjectStore.prototype.put;
    const full = (): never => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    IDBObjectStore.prototype.add = full;
    IDBObjectStore.prototype.put = full;
    addEventListener('room-again', () => Object.assign(IDBObjectStore.prototype, { add, put }));
  });
  await kiosk.button('保存登记').click();
  await expect(kiosk.main).toContainText('平板存满了');
  await expect(kiosk.main).toContainText('400');
  await page.evaluate(() => dispatchEvent(new Event('room-again')));
  await kiosk.save();
});
