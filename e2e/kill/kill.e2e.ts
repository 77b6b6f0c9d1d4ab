import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from '@playwright/test';
import { KillableChromium } from '../support/killable-chromium';
import { type Found, KillServer } from './kill-server';

const kills = Number(process.env['FANGANG_KILLS'] ?? 20);
const port = Number(process.env['FANGANG_KILL_PORT'] ?? 4359);

test(`${kills} times killed at a random moment, and nothing that was called saved is lost`, async () => {
  test.setTimeout(60_000 + kills * 60_000);
  const server = await KillServer.start(port);
  const browser = new KillableChromium();
  const starts: Found[] = [];
  try {
    for (let i = 0; i <= kills; i += 1) {
      const acknowledged = [...server.saved];
      const next = server.nextStart();
      browser.open(`http://localhost:${port}/`);
      const found = await next;
      starts.push(found);
      const lost = acknowledged.filter((id) => !found.claims.includes(id));
      expect(lost, `start ${i}: ${JSON.stringify(found.report)}`).toEqual([]);
      expect(found.chainSound, `chain at start ${i}`).toBe(true);
      expect(found.journalOpen).toBe(true);
      if (i === kills) break;
      const before = server.saved.length;
      await sleep(50 + Math.random() * 1_200);
      // A kill counts only while saves are running.
      while (server.saved.length === before) await sleep(20);
      await browser.kill();
    }
  } finally {
    await browser.discard();
    await server.stop();
  }
  expect(server.problems).toEqual([]);
  expect(server.saved.length).toBeGreaterThan(kills);
  console.log(`${server.saved.length} saves acknowledged over ${kills} kills, none lost`);
});
