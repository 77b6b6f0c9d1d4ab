import type { FastifyInstance } from 'fastify';
import type { Campaign } from '../../contract/wire/campaign';
import type { Time } from '../../contract/wire/time';
import type { BureauContext } from '../bureau-context';
import { codeLifetimeMs, makeEnrolmentCode } from '../enrolment/make-code';
import { ProblemError } from './problem-error';

/** What a kiosk must know of the campaign. */
export const describeCampaign = ({
  campaignId,
  config,
  policy,
  clock,
  time,
}: Pick<BureauContext, 'campaignId' | 'config' | 'policy' | 'clock' | 'time'>): Campaign => ({
  id: campaignId,
  mode: config.mode,
  policy: { id: policy.id, version: policy.version },
  bureauNowMs: clock.nowMs(),
  campaignShiftMs: time.shiftMs,
});

/** `GET /campaign`, `GET /time`, `POST /practice/code`: what needs no signature. */
export const addCampaignRoutes = (app: FastifyInstance, context: BureauContext): void => {
  app.get('/campaign', (): Campaign => describeCampaign(context));
  app.get('/time', (): Time => ({
    bureauNowMs: context.clock.nowMs(),
    campaignShiftMs: context.time.shiftMs,
  }));
  app.post(
    '/practice/code',
    { config: { rateLimit: { max: context.config.guessesPerMinute * 3 } } },
    async () => {
      if (context.config.mode !== 'practice') throw new ProblemError(403, 'practice-only');
      const code = await makeEnrolmentCode(context.ledger.db, {
        by: 'practice',
        nowMs: context.clock.nowMs(),
        lifetimeMs: codeLifetimeMs.practice,
      });
      return { code };
    },
  );
};
