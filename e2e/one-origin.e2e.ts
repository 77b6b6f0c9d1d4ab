import { liDachun, toGuangzhou } from './support/kiosk-page';
import { expect, test } from './support/kiosk-test';

test('no request leaves for another origin, and the policy of the page forbids it', async ({
  kiosk,
  page,
  bureau,
}) => {
  const foreign: string[] = [];
  const violations: string[] = [];
  page.context().on('request', (request) => {
    const url = new URL(request.url());
    if (!['blob:', 'data:'].includes(url.protocol) && url.origin !== bureau.url)
      foreign.push(request.url());
  });
  await page.exposeFunction('violated', (what: string) => void violations.push(what));
  await page.addInitScript(() =>
    document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) =>
      Reflect.apply(Reflect.get(globalThis, 'violated'), null, [
        `${effectiveDirective} ${blockedURI}`,
      ]),
    ),
  );

  await kiosk.enrol();
  await kiosk.fillClaim(liDachun, toGuangzhou);
  await kiosk.save();
  await page.goto(`${bureau.url}/bureau`);
  expect(foreign).toEqual([]);
  expect(violations).toEqual([]);

  await page.goto(bureau.url);
  await page.evaluate(() => fetch('https://example.invalid/').catch(() => undefined));
  await expect.poll(() => violations).toEqual(['connect-src https://example.invalid/']);
});
