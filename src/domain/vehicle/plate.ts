import { err, ok, type Result } from '../result';
import { toHalfWidth, withoutBlanks } from '../text/half-width';

/** A plate of mainland China (GA 36-2018). */
export interface Plate {
  /** Without dot and blanks, letters in upper case: `贵B12345`. */
  readonly plate: string;
  readonly kind: 'ordinary' | 'new-energy';
}

/** `plate-letters`: an I or an O, which plates don't use. */
export type PlateError =
  'plate-empty' | 'plate-province' | 'plate-length' | 'plate-letters' | 'plate-format';

const provinceSigns = '京津沪渝冀豫云辽黑湘皖鲁新苏浙赣鄂桂甘晋蒙陕吉闽贵粤青藏川宁琼';
const letter = 'A-HJ-NP-Z';
const ordinary = new RegExp(`^.[${letter}][${letter}0-9]{4}[${letter}0-9挂学警港澳]$`, 'u');
const newEnergy = new RegExp(`^.[${letter}](?:[A-HJK][${letter}0-9]\\d{4}|\\d{5}[A-HJK])$`, 'u');

/**
 * Parses a plate as typed, with or without the dot behind the second character: seven characters (the last may be
 * 挂学警港澳), eight for new-energy cars.
 */
export const parsePlate = (text: string): Result<Plate, PlateError> => {
  const plate = withoutBlanks(toHalfWidth(text))
    .toUpperCase()
    .replace(/[·•・.-]/g, '');
  if (plate === '') return err('plate-empty');
  if (!provinceSigns.includes(plate.charAt(0))) return err('plate-province');
  if (/[IO]/.test(plate)) return err('plate-letters');
  if (plate.length !== 7 && plate.length !== 8) return err('plate-length');
  if (ordinary.test(plate)) return ok({ plate, kind: 'ordinary' });
  return newEnergy.test(plate) ? ok({ plate, kind: 'new-energy' }) : err('plate-format');
};

/** With the dot, as it is stamped: `贵B·12345`. */
export const formatPlate = ({ plate }: Plate): string => `${plate.slice(0, 2)}·${plate.slice(2)}`;
