import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { KillableChromium } from '../support/killable-chromium';
import { KillServer } from './kill-server';

const port = Number(process.env['FANGANG_KILL_PORT'] ?? 4359) - 1;

/** Where Chromium keeps an origin's databases (its default bucket), and the files of its private file system. */
const places = { database: 'IndexedDB', journal: 'File System' } as const;

const discard = (profile: string, place: string): void => {
  const folder = join(profile, 'Default', place);
  if (!existsSync(folder))
    throw new Error(`nothing at ${place}: ${readdirSync(join(profile, 'Default')).join()}`);
  rmSync(folder, { recursive: true });
};

for (const [what, place] of Object.entries(places)) {
  test(`with the ${what} thrown away, every saved claim is there again`, async () => {
    test.setTimeout(180_000);
    const server = await KillServer.start(port);
    const browser = new KillableChromium();
    try {
      const first = server.nextStart();
      browser.open(`http://localhost:${port}/`);
      await first;
      while (server.saved.length < 5) await sleep(50);
      await browser.kill();
      const acknowledged = [...server.saved];
      discard(browser.profile, place);
      const second = server.nextStart();
      browser.open(`http://localhost:${port}/`);
      const found = await second;
      expect(acknowledged.filter((id) => !found.claims.includes(id))).toEqual([]);
      expect(found.chainSound).toBe(true);
      expect(found.report).toMatchObject(
        what === 'database'
          ? { finding: 'identity-recovered' }
          : { finding: 'sound', journal: { intoStore: 0 } },
      );
      const healed = JSON.stringify(found.report);
      expect(healed, healed).toContain(what === 'database' ? '"intoJournal":0' : '"intoStore":0');
      // And it goes on from there.
      const before = server.saved.length;
      while (server.saved.length < before + 2) await sleep(50);
    } finally {
      await browser.discard();
      await server.stop();
    }
    expect(server.problems).toEqual([]);
  });
}
