import { liDachun } from './support/kiosk-page';
import { expect, test } from './support/kiosk-test';

test('the language switches in the middle of a claim, and nothing typed is lost', async ({
  kiosk,
  page,
}) => {
  await kiosk.enrol();
  await kiosk.startClaim();
  await kiosk.fillIdentity(liDachun);
  await page.getByRole('button', { name: 'EN' }).click();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  await expect(kiosk.main).toContainText('ID number');
  await expect(kiosk.main.getByRole('textbox', { name: /ID number/ })).toHaveValue(
    liDachun.idNumber,
  );
  await expect(kiosk.main).not.toContainText('身份证号');
  await page.getByRole('button', { name: '中文' }).click();
  await expect(kiosk.main.getByRole('textbox', { name: '姓名' })).toHaveValue(liDachun.name);
});
