import type { IdentityTexts } from './identity-texts';
import type { PersonField, PersonProblems } from './person-problems';

/** The sentence below each field, '' where there is none; `shows` says which may speak yet. */
export const identityErrors = (
  texts: IdentityTexts,
  problems: PersonProblems,
  shows: (field: PersonField) => boolean,
): Readonly<Record<PersonField, string>> => {
  const sentence = <P extends string>(
    field: PersonField,
    problem: P | null,
    sentences: Readonly<Record<P, string>>,
  ): string => (problem !== null && shows(field) ? sentences[problem] : '');
  return {
    idNumber: sentence('idNumber', problems.idNumber, texts.idNumberProblems),
    hukou: sentence('hukou', problems.hukou, texts.hukouProblems),
    name: sentence('name', problems.name, texts.nameProblems),
    phone: sentence('phone', problems.phone, texts.phoneProblems),
    township: sentence('township', problems.township, texts.townshipProblems),
    employer: sentence('employer', problems.employer, texts.employerProblems),
  };
};
