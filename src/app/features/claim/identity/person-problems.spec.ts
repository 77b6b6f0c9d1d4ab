import { emptyDraft, type PersonDraft } from '../draft/claim-draft';
import { person, today } from '../testing/filled-draft';
import { readIdNumber } from './id-number-reading';
import { personProblems } from './person-problems';

const problemsOf = (change: Partial<PersonDraft>) => {
  const changed = { ...person, ...change };
  return personProblems(changed, readIdNumber(changed.idNumber, today));
};

describe('personProblems', () => {
  it('finds none in a person who is complete', () => {
    expect(Object.values(problemsOf({})).filter((problem) => problem !== null)).toEqual([]);
  });

  it('asks for everything but the employer and the village', () => {
    const { person: empty } = emptyDraft(today);
    expect(personProblems(empty, readIdNumber('', today))).toEqual({
      idNumber: 'id-empty',
      hukou: 'hukou-unanswered',
      name: 'name-empty',
      phone: 'mobile-empty',
      township: 'township-missing',
      employer: null,
    });
  });

  for (const [field, typed, problem] of [
    ['idNumber', '5202811985', 'id-unfinished'],
    ['idNumber', '520281198506150021', 'id-check-digit'],
    ['name', '王', 'name-too-short'],
    ['name', '王2红', 'name-characters'],
    ['phone', '1380013800', 'mobile-length'],
    ['phone', '12800138000', 'mobile-range'],
    ['employer', '厂'.repeat(81), 'employer-too-long'],
  ] as const)
    it(`says ${problem} of ${field} "${typed.slice(0, 20)}"`, () => {
      expect(problemsOf({ [field]: typed })[field]).toBe(problem);
    });

  for (const name of ['买买提·吐尔逊江·阿卜杜热合曼', '欧阳小红', ' 王 小 红 ', 'Maria Chan'])
    it(`takes the name ${name}`, () => expect(problemsOf({ name }).name).toBeNull());
});
