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
  page.on('console', (message) => {
    if (/Content Security Policy/i.test(message.text())) violations.push(message.text());
  });

  await kiosk.enrol();
  await kiosk.fillClaim(liDachun, toGuangzhou);
  await kiosk.save();
  await page.goto(`${bureau.url}/bureau`);
  expect(foreign).toEqual([]);
  expect(violations).toEqual([]);

  await page.goto(bureau.url);
  const outcome = await page.evaluate(async () => {
    const blocked = new Promise<string>((done) =>
      document.addEventListener('securitypolicyviolation', (event) =>
        done(event.effectiveDirective),
      ),
    );
    await fetch('https://example.invalid/').catch(() => undefined);
    return Promise.race([
      blocked,
      new Promise<string>((done) => setTimeout(() => done('let through'), 3000)),
    ]);
  });
  expect(outcome).toBe('connect-src');
});
