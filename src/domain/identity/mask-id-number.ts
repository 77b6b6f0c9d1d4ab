/**
 * For screens, lists and receipts: four characters at each end, the rest as `*` (PIPL 51; the form of the plan's
 * ledgers): `5202**********0020`. A text too short to hide anything that way is masked whole.
 */
export const maskIdNumber = (number: string): string =>
  number.length < 15
    ? '*'.repeat(number.length)
    : number.slice(0, 4) + '*'.repeat(number.length - 8) + number.slice(-4);
