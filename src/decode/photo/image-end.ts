import type { ImageHead } from './image-head';

/** Bytes of a JPEG before this may hold a preview with an end of its own. */
const find = (bytes: Uint8Array, mark: readonly number[]): number => {
  const [first = 0] = mark;
  for (
    let at = bytes.lastIndexOf(first);
    at >= 0;
    at = at === 0 ? -1 : bytes.lastIndexOf(first, at - 1)
  )
    if (mark.every((byte, index) => bytes[at + index] === byte)) return at;
  return -1;
};

/**
 * Whether the file goes on to its end. Browsers decode the first half of a JPEG or PNG that was cut off and leave the
 * rest grey without a word. Only these two are looked at: they are what cameras and screenshots make.
 */
export const hasImageEnd = (bytes: Uint8Array, format: ImageHead['format']): boolean => {
  if (format === 'png') return find(bytes, [0x49, 0x45, 0x4e, 0x44, 0xae, 0x42, 0x60, 0x82]) > 0;
  if (format !== 'jpeg') return true;
  // The end (EOI) must lie behind the last start of scan (SOS): previews in the metadata have both, in that order.
  const end = find(bytes, [0xff, 0xd9]);
  return end > 0 && end > find(bytes, [0xff, 0xda]);
};
