/** The declared encoding of an XML file (XML 1.0 §4.3.3), by its first bytes. UTF-8 where nothing is declared. */
const encodingOf = (bytes: Uint8Array): string => {
  const [first = 0, second = 0, third = 0] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
  return /^\s*<\?xml[^>]*\sencoding\s*=\s*["']([\w.-]+)["']/.exec(head)?.[1] ?? 'utf-8';
};

/** The text of an XML file, its mark of byte order removed; undefined where the bytes aren't of the stated encoding. */
export const xmlText = (bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    // Both an unknown encoding and a malformed byte sequence: either way there is no text.
    return undefined;
  }
};
