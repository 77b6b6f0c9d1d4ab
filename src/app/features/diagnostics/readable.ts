/** Bytes for a technician: `12.3 MB`. */
export const readableBytes = (bytes: number): string => {
  const units = ['B', 'kB', 'MB', 'GB'] as const;
  const power = Math.min(units.length - 1, Math.floor(Math.log10(Math.max(1, bytes)) / 3));
  const value = bytes / 1_000 ** power;
  return `${value < 10 && power > 0 ? value.toFixed(1) : Math.round(value)} ${units[power] ?? 'B'}`;
};

/** Milliseconds with a sign, in the unit that a person can judge: `+1.2 s`, `−7 min`. */
export const readableOffset = (ms: number): string => {
  const sign = ms < 0 ? '−' : '+';
  const size = Math.abs(ms);
  if (size < 50) return '0 s';
  if (size < 60_000) return `${sign}${(size / 1_000).toFixed(1)} s`;
  return `${sign}${Math.round(size / 60_000)} min`;
};
