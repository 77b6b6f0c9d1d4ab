import type * as z from 'zod';
import { parseIdNumber } from '../../domain/identity/parse-id-number';
import type { StationIndex } from '../../domain/place/station-index';
import { findScheme } from '../../domain/policy/find-scheme';
import type { Policy } from '../../domain/policy/policy';
import { err, ok, type Result } from '../../domain/result';
import { parseShanghaiDay, type ShanghaiDay } from '../../domain/time/shanghai-day';
import type { Case, Journey, JourneyPlace, Traveller } from '../../domain/verdict/case';
import { type GivenPlace, resolvePlace } from '../../domain/verdict/resolve-place';
import { formatPath } from '../format-path';
import { type CaseLine, caseLineSchema } from './case-line-schema';
import { caseProblem, type CaseProblem, type CaseProblemCode } from './case-problem';

/** What a case is read against. */
export interface CaseContext {
  readonly policy: Policy;
  readonly stations: StationIndex;
  /** Nobody is born after it. */
  readonly today: ShanghaiDay;
}

const codesByField: Readonly<Record<string, CaseProblemCode>> = {
  scheme: 'scheme-unknown',
  travellers: 'travellers-missing',
  hukou: 'hukou-unknown',
  fareFen: 'fare-invalid',
};

const isAbsent = (input: unknown, path: readonly PropertyKey[]): boolean => {
  let at = input;
  for (const key of path) {
    if (typeof at !== 'object' || at === null) return true;
    at = Object.getOwnPropertyDescriptor(at, key)?.value;
  }
  return at === undefined;
};

const problemOf = (input: unknown, issue: z.core.$ZodIssue | undefined): CaseProblem => {
  const path = issue?.path ?? [];
  const code = codesByField[String(path.at(-1))];
  if (path.length > 0 && isAbsent(input, path))
    return caseProblem('field-missing', formatPath(path));
  return caseProblem(code ?? 'field-type', formatPath(path));
};

/**
 * Reads a case as it is written on a line of `policy decide` (or by anybody who speaks that form): shape first, then ID
 * numbers, days and places. The first problem in the line's order of fields is named.
 */
export const parseCaseLine = (
  input: unknown,
  { policy, stations, today }: CaseContext,
): Result<{ readonly id: CaseLine['id']; readonly case: Case }, CaseProblem> => {
  const shape = caseLineSchema.safeParse(input);
  if (!shape.success) return err(earlierProblem(input, shape.error.issues[0], today));
  const { id, scheme, vehicle } = shape.data;
  if (findScheme(policy, scheme) === undefined)
    return err(caseProblem('scheme-not-in-policy', 'scheme'));
  const travellers = parseTravellers(shape.data.travellers, today);
  if (!travellers.ok) return travellers;
  const journey = parseJourney(shape.data.journey, stations);
  if (!journey.ok) return journey;
  const plate = vehicle?.plate;
  return ok({
    id,
    case: {
      scheme,
      travellers: travellers.value,
      journey: journey.value,
      ...(plate === undefined ? {} : { vehicle: { plate } }),
    },
  });
};

/** Travellers stand before the journey: a wrong ID number is named first, even where the journey has the wrong shape. */
const earlierProblem = (
  input: unknown,
  issue: z.core.$ZodIssue | undefined,
  today: ShanghaiDay,
): CaseProblem => {
  const people = caseLineSchema.pick({ travellers: true }).safeParse(input);
  const isLater = issue?.path[0] === 'journey' || issue?.path[0] === 'vehicle';
  const travellers =
    isLater && people.success ? parseTravellers(people.data.travellers, today) : ok([]);
  return travellers.ok ? problemOf(input, issue) : travellers.error;
};

const parseTravellers = (
  given: CaseLine['travellers'],
  today: ShanghaiDay,
): Result<readonly Traveller[], CaseProblem> => {
  const travellers: Traveller[] = [];
  for (const [index, { idNumber, employer, hukou }] of given.entries()) {
    const parsed = parseIdNumber(idNumber, today);
    if (!parsed.ok) return err(caseProblem(parsed.error.code, `travellers[${index}].idNumber`));
    travellers.push({
      idNumber: parsed.value,
      ...(employer === undefined ? {} : { employer }),
      ...(hukou === undefined ? {} : { hukou }),
    });
  }
  return ok(travellers);
};

const parseJourney = (
  given: CaseLine['journey'],
  stations: StationIndex,
): Result<Journey, CaseProblem> => {
  const departOn = parseShanghaiDay(given.departOn);
  if (!departOn.ok) return err(caseProblem(departOn.error, 'journey.departOn'));
  const from = given.from === undefined ? undefined : parsePlace(stations, given.from, 'from');
  if (from?.ok === false) return from;
  const to = parsePlace(stations, given.to, 'to');
  if (!to.ok) return to;
  return ok({
    departOn: departOn.value,
    ...(from === undefined ? {} : { from: from.value }),
    to: to.value,
    ...(given.fareFen === undefined ? {} : { fareFen: given.fareFen }),
  });
};

const parsePlace = (
  stations: StationIndex,
  given: GivenPlace,
  end: 'from' | 'to',
): Result<JourneyPlace, CaseProblem> => {
  const place = resolvePlace(stations, given);
  if (place.ok) return place;
  const { code, part } = place.error;
  return err(caseProblem(code, `journey.${end}.${part}`));
};
