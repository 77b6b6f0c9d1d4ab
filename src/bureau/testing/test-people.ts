import { idCheckCharacter } from '../../domain/identity/id-check-character';

/** Nobody: the area code 520281 began in 2017, so no birth before it can carry it (GB 11643-1999). */
export const testIdNumber = (n: number, birth = '19850312'): string => {
  const first17 = `520281${birth}${String(n % 1000).padStart(3, '0')}`;
  return first17 + idCheckCharacter(first17);
};

/** Further apart than the 1,000 serials of one day: another day for each thousand. */
export const testPerson = (n: number): string => {
  const day = new Date(Date.UTC(1980, 0, 1 + Math.floor(n / 1000)));
  return testIdNumber(n, day.toISOString().slice(0, 10).replaceAll('-', ''));
};
