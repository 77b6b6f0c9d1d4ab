/** White space and delimiters of PDF (ISO 32000-1 §7.2.2). */
const whiteSpace = new Set([0, 9, 10, 12, 13, 32]);
const delimiters = new Set([...'()<>[]{}/%'].map((letter) => letter.charCodeAt(0)));

const code = {
  percent: 37,
  open: 40,
  close: 41,
  backslash: 92,
  greater: 62,
  cr: 13,
  lf: 10,
} as const;

const escapes: ReadonlyMap<number, number> = new Map([
  [110, 10], // \n
  [114, 13], // \r
  [116, 9], // \t
  [98, 8], // \b
  [102, 12], // \f
]);

const isRegular = (byte: number | undefined): byte is number =>
  byte !== undefined && !whiteSpace.has(byte) && !delimiters.has(byte);

/** Reads tokens from bytes; `at` is where the next one begins. Never throws: past the end there is nothing. */
export class PdfLexer {
  constructor(
    readonly bytes: Uint8Array,
    public at: number,
  ) {}

  /** Passes white space and comments. */
  skipSpace(): void {
    for (;;) {
      const byte = this.bytes[this.at];
      if (byte === code.percent) {
        while (this.at < this.bytes.length && !this.isLineEnd()) this.at += 1;
      } else if (byte !== undefined && whiteSpace.has(byte)) this.at += 1;
      else return;
    }
  }

  /** The byte at `at`, as a character; empty at the end. */
  peek(ahead = 0): string {
    const byte = this.bytes[this.at + ahead];
    return byte === undefined ? '' : String.fromCharCode(byte);
  }

  /** A run of regular characters: a number or a keyword. */
  word(): string {
    let word = '';
    for (let byte = this.bytes[this.at]; isRegular(byte); byte = this.bytes[this.at]) {
      word += String.fromCharCode(byte);
      this.at += 1;
    }
    return word;
  }

  /** After the slash; `#20` stands for a byte (§7.3.5). */
  name(): string {
    this.at += 1;
    return this.word().replace(/#([\da-f]{2})/gi, (_, hex: string) =>
      String.fromCharCode(Number.parseInt(hex, 16)),
    );
  }

  /** From `(` on; brackets nest, escapes count (§7.3.4.2). */
  literalText(): Uint8Array {
    const out: number[] = [];
    let depth = 0;
    while (this.at < this.bytes.length) {
      const byte = this.bytes[this.at] ?? 0;
      this.at += 1;
      if (byte === code.backslash) this.escape(out);
      else {
        if (byte === code.open) depth += 1;
        if (byte === code.close) depth -= 1;
        if (depth === 0) break;
        if (byte !== code.open || depth > 1) out.push(byte);
      }
    }
    return Uint8Array.from(out);
  }

  /** From `<` on (§7.3.4.3); a missing last digit is 0. */
  hexText(): Uint8Array {
    this.at += 1;
    let digits = '';
    for (; this.at < this.bytes.length && this.bytes[this.at] !== code.greater; this.at += 1)
      if (/[\da-f]/i.test(this.peek())) digits += this.peek();
    this.at += 1;
    const pairs = (digits.length % 2 === 0 ? digits : `${digits}0`).match(/../g) ?? [];
    return Uint8Array.from(pairs, (pair) => Number.parseInt(pair, 16));
  }

  private escape(out: number[]): void {
    const octal = /^[0-7]{1,3}/.exec(this.peek() + this.peek(1) + this.peek(2))?.[0];
    if (octal !== undefined) {
      this.at += octal.length;
      out.push(Number.parseInt(octal, 8) & 255);
      return;
    }
    const byte = this.bytes[this.at];
    this.at += 1;
    if (byte === code.cr && this.bytes[this.at] === code.lf) this.at += 1;
    if (byte !== undefined && byte !== code.cr && byte !== code.lf)
      out.push(escapes.get(byte) ?? byte);
  }

  private isLineEnd(): boolean {
    const byte = this.bytes[this.at];
    return byte === code.cr || byte === code.lf;
  }
}
