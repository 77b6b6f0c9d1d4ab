import assert from 'node:assert/strict';
import { rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { it } from 'node:test';
import { bureauFixture } from './testing/bureau-fixture';
import { onBothEngines } from './testing/on-both-engines';

onBothEngines('opening a bureau', (engine) => {
  const start = bureauFixture(engine);

  it('keeps its keys for itself, and the same ones', async () => {
    const { bureau, folder, place } = await start();
    for (const name of ['seal-key.json', 'person-key-secret'])
      assert.equal((await stat(join(folder, 'keys', name))).mode & 0o777, 0o600);
    assert.equal((await stat(join(folder, 'keys'))).mode & 0o777, 0o700);
    await bureau.close();
    const again = await start({ folder, place });
    assert.equal(again.bureau.context.keys.sealKeyId, bureau.context.keys.sealKeyId);
    assert.equal(again.bureau.context.campaignId, bureau.context.campaignId);
  });

  it('refuses to start with other keys than the ledger was started with', async () => {
    const { bureau, folder, place } = await start();
    await bureau.close();
    await rm(join(folder, 'keys'), { recursive: true });
    await assert.rejects(start({ folder, place }), /keys folder/);
  });

  it('never opens a practice ledger as a real one', async () => {
    const { bureau, folder, place } = await start();
    await bureau.close();
    await assert.rejects(start({ folder, place, mode: 'real' }), /practice campaign/);
  });
});
