import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import QRCode from 'qrcode';
import { prepareZXingModule, writeBarcode } from 'zxing-wasm/writer';
import type { CodeFormat } from '../../src/decode/code/decoded-code';
import type { Chance } from './random';

/** A symbol as printed: dark modules in a box. */
export interface PrintedSymbol {
  readonly format: CodeFormat;
  readonly text: string;
  readonly columns: number;
  readonly rows: number;
  isDark(column: number, row: number): boolean;
}

const require = createRequire(import.meta.url);

/** The texts of the counter: invoices, identity numbers of nobody, tickets, our own codes, links. */
const textFor = (chance: Chance): string => {
  const digits = (count: number): string =>
    Array.from({ length: count }, () => Math.floor(chance.next() * 10)).join('');
  return chance.pick([
    () => `01,51,,2552900000000${digits(7)},${digits(3)}.00,20250210,,${digits(4)}`,
    () => `52028119${digits(10)}`,
    () => `${digits(14)}G${digits(6)}`,
    () => `FG1:P:eyJhbGciOiJFUzI1NiJ9.${digits(40)}.${digits(60)}`,
    () => `FG1:C:K07-${digits(4)}`,
    () => `https://example.cn/t/${digits(12)}`,
    () => `姓名：测试 车次：G${digits(4)} 盘州—广州南`,
  ])();
};

const qr = (text: string, chance: Chance): PrintedSymbol => {
  const errorCorrectionLevel = chance.pick(['L', 'M', 'M', 'Q', 'H'] as const);
  const { modules } = QRCode.create(text, { errorCorrectionLevel });
  return {
    format: 'QR_CODE',
    text,
    columns: modules.size,
    rows: modules.size,
    isDark: (column, row) => modules.get(row, column) === 1,
  };
};

const writerNames = {
  CODE_128: 'Code128',
  PDF_417: 'PDF417',
  DATA_MATRIX: 'DataMatrix',
  AZTEC: 'AztecCode',
} as const satisfies Record<Exclude<CodeFormat, 'QR_CODE'>, string>;

let writerReady = false;
const readyWriter = async (): Promise<void> => {
  if (writerReady) return;
  const wasm = await readFile(require.resolve('zxing-wasm/writer/zxing_writer.wasm'));
  await prepareZXingModule({
    overrides: { wasmBinary: wasm.slice().buffer },
    fireImmediately: true,
  });
  writerReady = true;
};

const written = async (
  format: Exclude<CodeFormat, 'QR_CODE'>,
  text: string,
): Promise<PrintedSymbol> => {
  await readyWriter();
  const { symbol, error } = await writeBarcode(text, {
    format: writerNames[format],
    addQuietZones: false,
    scale: 1,
  });
  if (symbol === null || symbol.width === 0) throw new Error(`can't write ${format}: ${error}`);
  const { data, width, height } = symbol;
  const flat = format === 'CODE_128';
  return {
    format,
    text,
    columns: width,
    rows: flat ? Math.round(width * 0.35) : height,
    isDark: (column, row) => (data[(flat ? 0 : row * width) + column] ?? 255) < 128,
  };
};

/** As much as fits a label of the counter, characters. */
const longest = { CODE_128: 14, PDF_417: 32, DATA_MATRIX: 60, AZTEC: 60 } as const;

/** A symbol of the format with a text of the counter; letters and digits alone where the format is for those. */
export const symbolOf = async (format: CodeFormat, chance: Chance): Promise<PrintedSymbol> => {
  const text = textFor(chance);
  if (format === 'QR_CODE') return qr(text, chance);
  const plain = text.replace(/[^\x20-\x7e]/g, '');
  return written(format, plain.slice(0, longest[format]));
};
