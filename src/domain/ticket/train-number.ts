import { err, ok, type Result } from '../result';
import { toHalfWidth, withoutBlanks } from '../text/half-width';

declare const trainNumberBrand: unique symbol;

/** A train's number without 次, letter in upper case: `G2961`, `1462`. */
export type TrainNumber = string & { readonly [trainNumberBrand]: true };

export type TrainNumberError = 'train-empty' | 'train-format';

/**
 * Classes of passenger train: G D C high-speed and intercity, Z T K express, L extra (most at Spring Festival), Y tourist,
 * S suburban; without a letter the slow trains 1001–8998.
 */
const pattern = /^(?:[GDCZTKLYS][1-9]\d{0,3}|[1-8]\d{3})$/;

const isTrainNumber = (text: string): text is TrainNumber => pattern.test(text);

/** Parses a train's number as typed: `g2961`, `Ｇ２９６１`, `G2961次`. */
export const parseTrainNumber = (text: string): Result<TrainNumber, TrainNumberError> => {
  const train = withoutBlanks(toHalfWidth(text)).toUpperCase().replace(/次$/, '');
  if (train === '') return err('train-empty');
  return isTrainNumber(train) ? ok(train) : err('train-format');
};
