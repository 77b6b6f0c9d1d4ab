import type { FastifyInstance } from 'fastify';
import { importJWK } from 'jose';
import {
  type EnrolErrorCode,
  type EnrolRequest,
  enrolRequestSchema,
  type EnrolResponse,
} from '../../contract/wire/enrolment';
import type { BureauContext } from '../bureau-context';
import { enrolKiosk } from '../enrolment/enrol-kiosk';
import { describeCampaign } from './campaign-routes';
import { readJsonBody } from './json-body';
import { ProblemError } from './problem-error';

const statusByCode: Readonly<Record<EnrolErrorCode, number>> = {
  'code-unknown': 403,
  'code-used': 409,
  'code-expired': 403,
  'service-point-unknown': 422,
};

const parseRequest = async (body: unknown): Promise<EnrolRequest> => {
  const parsed = enrolRequestSchema.safeParse(body);
  if (!parsed.success) throw new ProblemError(400, 'body-malformed');
  try {
    // A point that isn't on the curve is refused here, not when the first signature comes.
    await importJWK(parsed.data.publicKey, 'ES256');
  } catch {
    throw new ProblemError(400, 'body-malformed', { detail: 'publicKey is no P-256 point' });
  }
  return parsed.data;
};

/** `POST /enrol`: a one-time code makes a tablet a kiosk of this campaign. */
export const addEnrolRoute = (app: FastifyInstance, context: BureauContext): void => {
  app.post(
    '/enrol',
    { config: { rateLimit: { max: context.config.guessesPerMinute } } },
    async (request): Promise<EnrolResponse> => {
      const wanted = await parseRequest(await readJsonBody(request));
      if (!context.policy.servicePoints.some(({ id }) => id === wanted.servicePoint))
        throw new ProblemError(statusByCode['service-point-unknown'], 'service-point-unknown');
      const enrolled = await enrolKiosk(context.ledger, wanted, context.clock.nowMs());
      if (!enrolled.ok) throw new ProblemError(statusByCode[enrolled.error], enrolled.error);
      const { id, label, servicePoint } = enrolled.value;
      context.log.info({ kiosk: id, label, servicePoint }, 'kiosk enrolled');
      return {
        kiosk: id,
        label,
        servicePoint,
        campaign: describeCampaign(context),
        bureauKey: context.keys.sealPublic,
        bureauKeyId: context.keys.sealKeyId,
        personKeySecret: Buffer.from(context.keys.personSecret).toString('base64url'),
      };
    },
  );
};
