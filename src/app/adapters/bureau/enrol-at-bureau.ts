import {
  type EnrolErrorCode,
  enrolErrorCodes,
  enrolResponseSchema,
  type EnrolRequest,
  type EnrolResponse,
} from '../../../contract/wire/enrolment';
import { practiceCodeSchema } from '../../../contract/wire/campaign';
import { err, ok, type Result } from '../../../domain/result';
import type { TransportFailure } from '../../../sync/transport-failure';
import { askBureau, jsonBody } from './bureau-client';

const timeoutMs = 10_000;

const isEnrolError = (code: string): code is EnrolErrorCode =>
  enrolErrorCodes.some((known) => known === code);

const enrolErrorOf = (failure: TransportFailure): EnrolErrorCode | 'offline' | 'not-the-bureau' => {
  if (failure.code === 'refused' && isEnrolError(failure.problem)) return failure.problem;
  return failure.code === 'not-the-bureau' ? 'not-the-bureau' : 'offline';
};

/** Unsigned: the one-time code is the right to call it. */
export const enrolAtBureau = async (
  request: EnrolRequest,
): Promise<Result<EnrolResponse, EnrolErrorCode | 'offline' | 'not-the-bureau'>> => {
  const answer = await askBureau(enrolResponseSchema, {
    method: 'POST',
    path: '/api/v1/enrol',
    ...jsonBody(request),
    timeoutMs,
  });
  return answer.ok ? ok(answer.value) : err(enrolErrorOf(answer.error));
};

/** `null` in a real campaign, and where the bureau can't be reached. */
export const practiceCodeFromBureau = async (): Promise<string | null> => {
  const answer = await askBureau(practiceCodeSchema, {
    method: 'POST',
    path: '/api/v1/practice/code',
    ...jsonBody({}),
    timeoutMs,
  });
  return answer.ok ? answer.value.code : null;
};
