const utf8 = new TextDecoder('utf-8', { fatal: true });
const gb18030 = new TextDecoder('gb18030', { fatal: true });
const latin1 = new TextDecoder('windows-1252');

const decodedWith = (
  decoder: InstanceType<typeof TextDecoder>,
  bytes: Uint8Array,
): string | undefined => {
  try {
    return decoder.decode(bytes);
  } catch {
    return undefined;
  }
};

const isHigh = (byte: number | undefined): boolean => byte !== undefined && byte >= 0x81;
const isDigit = (byte: number | undefined): boolean =>
  byte !== undefined && byte >= 0x30 && byte <= 0x39;

/**
 * Whether bytes that GB 18030 can decode look Chinese rather than Western. In Chinese text most pairs lie in GB 2312's
 * block (both bytes ≥ 0xA1) or are four-byte forms; in Latin-1 a high byte stands alone between ASCII letters.
 */
const looksChinese = (bytes: Uint8Array): boolean => {
  let chinese = 0;
  let doubtful = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    if (!isHigh(bytes[at])) continue;
    const second = bytes[at + 1] ?? 0;
    if (isDigit(second) && isHigh(bytes[at + 2]) && isDigit(bytes[at + 3])) {
      chinese += 2;
      at += 3;
    } else {
      if (second >= 0xa1) chinese += 1;
      else doubtful += 1;
      at += 1;
    }
  }
  return chinese >= doubtful && chinese > 0;
};

/**
 * Text of a symbol's bytes where it names no character set: UTF-8 when it is valid UTF-8 (a chance of 1 in 10⁴ for
 * four Chinese characters in GBK), else GB 18030, of which GBK and GB 2312 are parts, else Western.
 */
export const textOfBytes = (bytes: Uint8Array): string => {
  const unicode = decodedWith(utf8, bytes);
  if (unicode !== undefined) return unicode;
  const chinese = looksChinese(bytes) ? decodedWith(gb18030, bytes) : undefined;
  return chinese ?? latin1.decode(bytes);
};
