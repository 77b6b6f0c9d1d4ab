import type { RailClaimFiled, SealedRailClaim } from '../../domain/fact/rail-claim';
import { parseIdNumber } from '../../domain/identity/parse-id-number';
import type { StationIndex } from '../../domain/place/station-index';
import type { Policy } from '../../domain/policy/policy';
import { err, ok, type Result } from '../../domain/result';
import { compareTicketHolder, type TicketHolderOutcome } from '../../domain/ticket/ticket-holder';
import { parseShanghaiDay, shanghaiDayAt } from '../../domain/time/shanghai-day';
import type { Case, JourneyPlace } from '../../domain/verdict/case';
import { decide } from '../../domain/verdict/decide';
import type { Verdict } from '../../domain/verdict/verdict';
import { invoiceKey, personKey } from '../keys/person-key';

/** Why the bureau can't build the case that the kiosk says it judged. */
export type CaseProblem =
  'id-number-invalid' | 'day-invalid' | 'origin-unknown' | 'destination-unknown';

/** The bureau's own look at a claim, before anything that depends on other claims. */
export interface Judgement {
  readonly personKey: string;
  readonly invoiceKey: string | null;
  readonly judged: Result<Verdict, CaseProblem>;
  readonly ticketHolder: TicketHolderOutcome;
}

export interface JudgeWith {
  readonly policy: Policy;
  readonly stations: StationIndex;
  readonly personSecret: Uint8Array;
}

const stationAt = (stations: StationIndex, name: string): JourneyPlace | undefined => {
  const station = stations.findByName(name);
  return station && { station: station.name, province: station.province, city: station.city };
};

const buildCase = (
  { body, at }: RailClaimFiled,
  sealed: SealedRailClaim,
  stations: StationIndex,
): Result<Case, CaseProblem> => {
  const idNumber = parseIdNumber(sealed.idNumber, shanghaiDayAt(Date.parse(at)));
  if (!idNumber.ok) return err('id-number-invalid');
  const departOn = parseShanghaiDay(body.departOn);
  if (!departOn.ok) return err('day-invalid');
  const from = stationAt(stations, body.from);
  if (!from) return err('origin-unknown');
  const to = stationAt(stations, body.to);
  if (!to) return err('destination-unknown');
  const employer = sealed.employer.trim();
  return ok({
    scheme: 'rail-ticket',
    travellers: [
      {
        idNumber: idNumber.value,
        ...(employer === '' ? {} : { employer }),
        ...(sealed.hukou === null ? {} : { hukou: sealed.hukou }),
      },
    ],
    journey: {
      departOn: departOn.value,
      from,
      to,
      ...(body.fareFen === null ? {} : { fareFen: body.fareFen }),
    },
  });
};

const normalised = (idNumber: string): string => idNumber.trim().toUpperCase();

/** Judges a claim again from what was sealed, with the same code and policy as the kiosk's. */
export const judgeClaim = (
  fact: RailClaimFiled,
  sealed: SealedRailClaim,
  { policy, stations, personSecret }: JudgeWith,
): Judgement => {
  const built = buildCase(fact, sealed, stations);
  const number = built.ok
    ? (built.value.travellers[0]?.idNumber.number ?? '')
    : normalised(sealed.idNumber);
  return {
    personKey: personKey(number, personSecret),
    invoiceKey:
      sealed.invoiceNumber === null ? null : invoiceKey(sealed.invoiceNumber, personSecret),
    judged: built.ok ? ok(decide(policy, built.value)) : built,
    ticketHolder: compareTicketHolder(
      { name: sealed.ticketName, idNumber: sealed.ticketIdNumber },
      { name: sealed.name, idNumber: number },
    ),
  };
};
