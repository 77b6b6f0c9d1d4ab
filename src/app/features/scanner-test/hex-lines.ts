/** Bytes as pairs of hexadecimal digits, two blanks after each eight: `30 31 2C 35 31 2C 2C 32  35 …`. */
export const hexOf = (bytes: Uint8Array): string =>
  Array.from(bytes, (byte, index) => {
    const pair = byte.toString(16).padStart(2, '0').toUpperCase();
    return index > 0 && index % 8 === 0 ? ` ${pair}` : pair;
  }).join(' ');
