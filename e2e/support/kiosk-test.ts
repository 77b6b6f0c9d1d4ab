import { test as base } from '@playwright/test';
import { BureauProcess } from './bureau-process';
import { KioskPage } from './kiosk-page';

interface Fixtures {
  readonly bureau: BureauProcess;
  readonly kiosk: KioskPage;
}

/** A bureau of its own for each test, and a kiosk that talks to it. */
export const test = base.extend<Fixtures>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from the pattern.
  bureau: async ({}, use) => {
    const bureau = await BureauProcess.start();
    await use(bureau);
    await bureau.discard();
  },
  kiosk: async ({ page, bureau }, use) => {
    await use(new KioskPage(page, bureau.url));
  },
});

export { expect } from '@playwright/test';
