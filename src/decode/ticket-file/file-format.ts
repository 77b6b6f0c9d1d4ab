export type TicketFileFormat = 'pdf' | 'zip' | 'xml' | 'picture' | 'unknown';

/** A PDF may have up to 1,024 bytes of something else before its header (ISO 32000-1, Annex H, note 13). */
const pdfHeaderWithin = 1024;

const pictureMarks = [
  [0xff, 0xd8, 0xff],
  [0x89, 0x50, 0x4e, 0x47],
  [0x47, 0x49, 0x46, 0x38],
  [0x42, 0x4d],
  [0x49, 0x49, 0x2a, 0x00],
  [0x4d, 0x4d, 0x00, 0x2a],
] as const;

/** What a file is, by its first bytes: names and media types lie, above all those that chat programs make. */
export const fileFormatOf = (bytes: Uint8Array): TicketFileFormat => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, pdfHeaderWithin));
  if (head.startsWith('PK\u0003\u0004') || head.startsWith('PK\u0005\u0006')) return 'zip';
  if (pictureMarks.some((mark) => mark.every((byte, index) => bytes[index] === byte)))
    return 'picture';
  // ISO base media (HEIC, AVIF) and RIFF (WebP).
  if (/^.{4}ftyp(?:hei|hev|mif|avi)/s.test(head) || /^RIFF.{4}WEBP/s.test(head)) return 'picture';
  if (head.includes('%PDF-')) return 'pdf';
  const bom = /^(?:\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)?[\s\0]*</;
  return bom.test(head) ? 'xml' : 'unknown';
};
