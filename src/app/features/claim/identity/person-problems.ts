import { type MobileError, parseMobile } from '../../../../domain/identity/mobile';
import { parsePersonName, type PersonNameError } from '../../../../domain/identity/person-name';
import type { PersonDraft } from '../draft/claim-draft';
import { type IdNumberProblem, type IdNumberReading, idNumberProblem } from './id-number-reading';

export type { IdNumberProblem } from './id-number-reading';
export type HukouProblem = 'hukou-unanswered';
export type NameProblem = PersonNameError['code'];
export type PhoneProblem = MobileError['code'];
export type TownshipProblem = 'township-missing';
export type EmployerProblem = 'employer-too-long';

/** What is still wrong with the person; null where a field is right. A blank employer is no problem but a finding. */
export interface PersonProblems {
  readonly idNumber: IdNumberProblem | null;
  readonly hukou: HukouProblem | null;
  readonly name: NameProblem | null;
  readonly phone: PhoneProblem | null;
  readonly township: TownshipProblem | null;
  readonly employer: EmployerProblem | null;
}

export type PersonField = keyof PersonProblems;

/** The longest company names of the register stay below. */
const longestEmployer = 80;

/** Every problem of the person step at once: the screen shows each beside its field. */
export const personProblems = (person: PersonDraft, reading: IdNumberReading): PersonProblems => {
  const name = parsePersonName(person.name);
  const phone = parseMobile(person.phone);
  return {
    idNumber: idNumberProblem(reading),
    hukou: person.hukou === null ? 'hukou-unanswered' : null,
    name: name.ok ? null : name.error.code,
    phone: phone.ok ? null : phone.error.code,
    township: person.township === null ? 'township-missing' : null,
    employer: person.employer.trim().length > longestEmployer ? 'employer-too-long' : null,
  };
};
