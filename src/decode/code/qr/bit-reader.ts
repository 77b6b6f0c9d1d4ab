/** Reads numbers of any width out of bytes, highest bit first. */
export class BitReader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Bits not read yet. */
  get left(): number {
    return this.#bytes.length * 8 - this.#at;
  }

  /** `undefined` when fewer than `width` bits are left. */
  take(width: number): number | undefined {
    if (width > this.left) return undefined;
    let value = 0;
    for (let bit = 0; bit < width; bit += 1, this.#at += 1)
      value = value * 2 + (((this.#bytes[this.#at >> 3] ?? 0) >> (7 - (this.#at & 7))) & 1);
    return value;
  }
}
