/** Three ways of computing CRC-16 with polynomial 0x8005, by their names in the catalogue of CRC algorithms. */
export const crc16Variants = ['BUYPASS', 'MODBUS', 'ARC'] as const;
export type Crc16Variant = (typeof crc16Variants)[number];

const initial: Record<Crc16Variant, number> = { BUYPASS: 0, MODBUS: 0xffff, ARC: 0 };

const shiftLeft = (crc: number): number =>
  crc & 0x8000 ? ((crc << 1) ^ 0x8005) & 0xffff : (crc << 1) & 0xffff;

/** 0xA001 is 0x8005 mirrored: MODBUS and ARC read each byte from its lowest bit. */
const shiftRight = (crc: number): number => (crc & 1 ? (crc >>> 1) ^ 0xa001 : crc >>> 1);

/** CRC-16 of ASCII text, 0…65535. «123456789» gives FEE8 (BUYPASS), 4B37 (MODBUS), BB3D (ARC). */
export const crc16 = (ascii: string, variant: Crc16Variant): number => {
  let crc = initial[variant];
  for (let place = 0; place < ascii.length; place++) {
    const byte = ascii.charCodeAt(place) & 0xff;
    crc ^= variant === 'BUYPASS' ? byte << 8 : byte;
    for (let bit = 0; bit < 8; bit++)
      crc = variant === 'BUYPASS' ? shiftLeft(crc) : shiftRight(crc);
  }
  return crc;
};

/** Four hexadecimal digits in upper case, as invoices print them. */
export const formatCrc16 = (crc: number): string => crc.toString(16).toUpperCase().padStart(4, '0');
