/** How a CRC-16 over the polynomial 0x8005 starts, and whether bits go in and out lowest first. */
export interface Crc16Kind {
  readonly init: number;
  readonly reflected: boolean;
}

/** The three kinds seen on Chinese e-invoices; "123456789" gives FEE8, 4B37 and BB3D. */
export const crc16Kinds = {
  buypass: { init: 0x0000, reflected: false },
  modbus: { init: 0xffff, reflected: true },
  arc: { init: 0x0000, reflected: true },
} as const satisfies Record<string, Crc16Kind>;

export type Crc16Name = keyof typeof crc16Kinds;

const polynomial = 0x8005;
const reflectedPolynomial = 0xa001;

const shifted = (crc: number, reflected: boolean): number => {
  if (reflected) return (crc & 1) === 1 ? (crc >>> 1) ^ reflectedPolynomial : crc >>> 1;
  return (crc & 0x8000) === 0 ? (crc << 1) & 0xffff : ((crc << 1) ^ polynomial) & 0xffff;
};

/** CRC-16 of the UTF-16 code units of `text`, each taken as one byte: for ASCII texts. 0 … 65535. */
export const crc16 = (text: string, { init, reflected }: Crc16Kind): number => {
  let crc = init;
  for (let index = 0; index < text.length; index += 1) {
    const byte = text.charCodeAt(index) & 0xff;
    crc ^= reflected ? byte : byte << 8;
    for (let bit = 0; bit < 8; bit += 1) crc = shifted(crc, reflected);
  }
  return crc;
};
