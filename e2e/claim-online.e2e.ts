import { liDachun, toGuangzhou } from './support/kiosk-page';
import { expect, test } from './support/kiosk-test';
import { samplePhoto } from './support/sample-photo';

test('a typed claim goes from the counter to the bureau, is judged again and shown', async ({
  kiosk,
  page,
  bureau,
}) => {
  await kiosk.enrol();
  await kiosk.fillClaim(liDachun, toGuangzhou, await samplePhoto(page));
  await expect(kiosk.main).toContainText('符合条件');
  await expect(kiosk.main).toContainText('400');
  await expect(kiosk.main).toContainText('二（四）3');
  const claimNo = await kiosk.save();

  await kiosk.reopen('/claims');
  await expect(kiosk.main).toContainText('已通过', { timeout: 30_000 });

  const office = await page.context().newPage();
  await office.goto(`${bureau.url}/bureau`);
  await office.getByRole('button').first().click();
  await expect(office.getByText(claimNo)).toBeVisible();
  await office.getByText(claimNo).click();
  await expect(office.getByText(liDachun.idNumber)).toBeVisible();
  const photos = office.locator('img');
  await expect(photos).toHaveCount(2, { timeout: 30_000 });
  expect(await photos.first().evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(1200);
});
