import assert from 'node:assert/strict';
import { it } from 'node:test';
import { onBothEngines } from '../testing/on-both-engines';
import { TestClock } from '../testing/test-bureau';
import { CampaignTime } from './campaign-time';

const hour = 3_600_000;

onBothEngines('campaign time', ({ open }) => {
  it('starts practice at 2025-02-03 08:00 and goes on with real time across restarts', async () => {
    const { db } = await open();
    const clock = new TestClock();
    const first = await CampaignTime.open(db, 'practice', clock);
    assert.equal(first.nowText(), '2025-02-03T08:00:00.000+08:00');
    clock.advance(5 * hour);
    assert.equal(first.nowText(), '2025-02-03T13:00:00.000+08:00');
    const second = await CampaignTime.open(db, 'practice', clock);
    assert.equal(second.nowText(), '2025-02-03T13:00:00.000+08:00');
  });

  it('rewinds at the first start beyond 2025-02-05, never while it runs', async () => {
    const { db } = await open();
    const clock = new TestClock();
    const first = await CampaignTime.open(db, 'practice', clock);
    clock.advance(64 * hour - 1);
    const late = await CampaignTime.open(db, 'practice', clock);
    assert.equal(late.nowText(), '2025-02-05T23:59:59.999+08:00');
    clock.advance(1);
    assert.equal(first.nowText(), '2025-02-06T00:00:00.000+08:00');
    const rewound = await CampaignTime.open(db, 'practice', clock);
    assert.equal(rewound.nowText(), '2025-02-03T08:00:00.000+08:00');
    assert.ok(
      rewound.latestHonestMs() >= first.nowMs(),
      'facts from before the rewind are no lies',
    );
  });

  it('is real time in a real campaign', async () => {
    const { db } = await open();
    const clock = new TestClock();
    const time = await CampaignTime.open(db, 'real', clock);
    assert.deepEqual([time.shiftMs, time.nowMs()], [0, clock.nowMs()]);
  });
});
