/** Whole fen as yuan without a unit: 40000 → `400`, 38650 → `386.50`. */
export const shortYuan = (fen: number): string => {
  const yuan = Math.trunc(fen / 100);
  const rest = Math.abs(fen % 100);
  const whole = String(yuan).replace(/\B(?=(\d{3})+$)/g, ',');
  return rest === 0 ? whole : `${whole}.${String(rest).padStart(2, '0')}`;
};
