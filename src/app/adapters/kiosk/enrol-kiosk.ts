import type { EnrolResponse } from '../../../contract/wire/enrolment';
import { err, ok, type Result } from '../../../domain/result';
import { emptyCursor } from '../../../store/rows/meta-row';
import { identityOf } from '../../../store/identity/enrolment';
import { createSigningKey } from '../../../store/sealing/kiosk-keys';
import type { EnrolError } from '../../ports/kiosk-session';
import { enrolAtBureau } from '../bureau/enrol-at-bureau';
import type { CampaignClock } from '../clock/campaign-clock';
import type { KioskRuntime } from './kiosk-runtime';

/** Tries the store before the one-time code is spent: a code that is used up on a full tablet helps nobody. */
const storeTakesWrites = async (runtime: KioskRuntime): Promise<boolean> => {
  const { meta } = runtime.store.db;
  try {
    await meta.put({ ...emptyCursor });
    return true;
  } catch {
    return false;
  }
};

const keep = async (
  runtime: KioskRuntime,
  answer: EnrolResponse,
  signingKey: CryptoKey,
  nowMs: number,
): Promise<Result<void, 'storage-refused'>> => {
  try {
    await runtime.become(await identityOf(answer, signingKey, nowMs));
    return ok(undefined);
  } catch {
    return err('storage-refused');
  }
};

/** A key of its own, the bureau's answer to the code, and both on the disk. */
export const enrolKiosk = async (
  runtime: KioskRuntime,
  clock: CampaignClock,
  code: string,
  servicePoint: string,
): Promise<Result<void, EnrolError>> => {
  if (!(await storeTakesWrites(runtime))) return err('storage-refused');
  const { signingKey, publicKey } = await createSigningKey();
  const askedMs = clock.deviceNowMs();
  const answer = await enrolAtBureau({ code, servicePoint, publicKey });
  if (!answer.ok) return answer;
  const { bureauNowMs, campaignShiftMs } = answer.value.campaign;
  const middleMs = (askedMs + clock.deviceNowMs()) / 2;
  clock.set(bureauNowMs - middleMs, campaignShiftMs);
  return keep(runtime, answer.value, signingKey, clock.deviceNowMs());
};
