import { formatYuan as decimals } from '../../domain/money/fen';

/** Whole fen as yuan: `¥400.00`. */
export const formatYuan = (fen: number): string => `¥${decimals(fen)}`;
