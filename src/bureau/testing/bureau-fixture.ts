import { afterEach } from 'node:test';
import type { FastifyInstance } from 'fastify';
import type { Bureau } from '../bureau';
import type { LedgerPlace } from '../storage/ledger';
import type { Engine } from './on-both-engines';
import { startTestBureau, TestClock, type TestBureauOptions } from './test-bureau';
import { type Send, TestKiosk } from './test-kiosk';

/** Sends through Fastify's own injection: every hook and parser runs, no socket is opened. */
export const injecting =
  (app: FastifyInstance): Send =>
  async ({ method, url, headers, body }) => {
    const answer = await app.inject({
      method,
      url,
      headers,
      ...(body ? { payload: Buffer.from(body) } : {}),
    });
    return {
      status: answer.statusCode,
      headers: Object.fromEntries(
        Object.entries(answer.headers).map(([name, value]) => [name, value?.toString()]),
      ),
      body: answer.body,
    };
  };

export interface BureauFixture {
  readonly bureau: Bureau;
  readonly clock: TestClock;
  readonly logLines: string[];
  readonly place: LedgerPlace;
  readonly folder: string;
  readonly send: Send;
  enrol(servicePoint?: string): Promise<TestKiosk>;
}

/** Starts bureaux for the tests of one suite, each closed after its test. */
export const bureauFixture = ({ newPlace, newFolder }: Engine) => {
  const started: Bureau[] = [];
  afterEach(async () => {
    await Promise.all(started.splice(0).map((bureau) => bureau.close()));
  });
  return async (
    options: Partial<TestBureauOptions> & { clock?: TestClock } = {},
  ): Promise<BureauFixture> => {
    const {
      place = newPlace(),
      folder = newFolder(),
      clock = new TestClock(),
      logLines = [],
    } = options;
    const bureau = await startTestBureau({ ...options, place, folder, clock, logLines });
    started.push(bureau);
    const send = injecting(bureau.app);
    return {
      bureau,
      clock,
      logLines,
      place,
      folder,
      send,
      enrol: (servicePoint) =>
        TestKiosk.enrol(send, () => clock.nowMs(), servicePoint ? { servicePoint } : {}),
    };
  };
};
