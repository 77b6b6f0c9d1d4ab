export const photoErrorCodes = [
  /** No bytes, or a video that shows nothing yet. */
  'empty',
  /** Above {@link photoFileMaxBytes}; refused before it is read. */
  'too-large',
  /** Above {@link photoMaxPixels}: decoding it would take the tablet's memory. */
  'too-many-pixels',
  'not-an-image',
  /** Apple's HEIC, which this browser can't decode: photograph anew with the tablet, or send it as JPEG. */
  'heic-not-supported',
  /** An image by its first bytes, and cut off or broken behind them. */
  'damaged',
] as const;

export interface PhotoError {
  readonly code: (typeof photoErrorCodes)[number];
}

/** Phones write 2–12 MB. */
export const photoFileMaxBytes = 40 * 1024 * 1024;

/** 64 million pixels are 256 MB when decoded. */
export const photoMaxPixels = 64_000_000;

export const photoLongestEdge = 1600;
export const photoJpegMaxBytes = 300 * 1024;
