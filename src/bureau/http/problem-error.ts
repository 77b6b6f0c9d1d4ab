import type { FastifyReply } from 'fastify';
import type { Problem, ProblemCode } from '../../contract/wire/problem';

/** A refusal on its way to the client. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError';
  constructor(
    readonly statusCode: number,
    readonly code: ProblemCode,
    readonly more: {
      readonly detail?: string;
      readonly bureauNowMs?: number;
      readonly retryAfterSeconds?: number;
    } = {},
  ) {
    super(code);
  }
}

/** Writes the refusal as `application/problem+json`. */
export const sendProblem = (reply: FastifyReply, problem: ProblemError): FastifyReply => {
  const { detail, bureauNowMs, retryAfterSeconds } = problem.more;
  const body: Problem = {
    code: problem.code,
    ...(detail === undefined ? {} : { detail }),
    ...(bureauNowMs === undefined ? {} : { bureauNowMs }),
  };
  if (retryAfterSeconds !== undefined) void reply.header('retry-after', String(retryAfterSeconds));
  return reply
    .code(problem.statusCode)
    .header('cache-control', 'no-store')
    .type('application/problem+json')
    .send(JSON.stringify(body));
};
