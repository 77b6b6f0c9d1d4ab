/** Cuts what a serial scanner sends into scans: at CR, LF or a pause. Bytes, since a code may hold any. */
export interface SerialLines {
  /** Whole scans in what has come so far. */
  take(bytes: Uint8Array): readonly Uint8Array[];
  /** What came without an ending, after a pause; empty when nothing did. */
  rest(): Uint8Array;
}

const carriageReturn = 13;
const lineFeed = 10;

export const createSerialLines = (): SerialLines => {
  let gathered: number[] = [];
  return {
    take: (bytes) => {
      const lines: Uint8Array[] = [];
      for (const byte of bytes) {
        if (byte !== carriageReturn && byte !== lineFeed) gathered.push(byte);
        else if (gathered.length > 0) {
          lines.push(Uint8Array.from(gathered));
          gathered = [];
        }
      }
      return lines;
    },
    rest: () => {
      const left = Uint8Array.from(gathered);
      gathered = [];
      return left;
    },
  };
};
