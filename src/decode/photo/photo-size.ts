export interface PixelSize {
  readonly width: number;
  readonly height: number;
}

/** The same proportions with the longest edge at most `longestEdge`; never enlarged, never 0. */
export const scaledSize = ({ width, height }: PixelSize, longestEdge: number): PixelSize => {
  const scale = Math.min(1, longestEdge / Math.max(width, height));
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
  };
};
