import type { LumaImage } from '../luma-image';

/** Part of a picture at another scale, and where it came from: source = origin + place / scale. */
export interface Crop {
  readonly image: LumaImage;
  readonly left: number;
  readonly top: number;
  readonly scale: number;
}

/** Shrinks by a whole factor, each new pixel the mean of its square. */
export const shrink = ({ width, height, data }: LumaImage, factor: number): LumaImage => {
  const w = Math.floor(width / factor);
  const h = Math.floor(height / factor);
  const out = new Uint8Array(w * h);
  const area = factor * factor;
  for (let y = 0; y < h; y += 1)
    for (let x = 0; x < w; x += 1) {
      let sum = area >> 1;
      for (let dy = 0; dy < factor; dy += 1) {
        const from = (y * factor + dy) * width + x * factor;
        for (let dx = 0; dx < factor; dx += 1) sum += data[from + dx] ?? 0;
      }
      out[y * w + x] = sum / area;
    }
  return { width: w, height: h, data: out };
};

const cut = (image: LumaImage, left: number, top: number, width: number, height: number) => {
  const data = new Uint8Array(width * height);
  for (let row = 0; row < height; row += 1) {
    const from = (top + row) * image.width + left;
    data.set(image.data.subarray(from, from + width), row * width);
  }
  return { width, height, data };
};

/** Enlarges by a whole factor, linearly between pixel centres. */
export const enlarge = ({ width, height, data }: LumaImage, factor: number): LumaImage => {
  const w = width * factor;
  const h = height * factor;
  const out = new Uint8Array(w * h);
  for (let y = 0; y < h; y += 1) {
    const fy = Math.max(0, (y + 0.5) / factor - 0.5);
    const y0 = Math.floor(fy);
    const y1 = Math.min(height - 1, y0 + 1);
    const ty = fy - y0;
    for (let x = 0; x < w; x += 1) {
      const fx = Math.max(0, (x + 0.5) / factor - 0.5);
      const x0 = Math.floor(fx);
      const x1 = Math.min(width - 1, x0 + 1);
      const tx = fx - x0;
      const upper = (data[y0 * width + x0] ?? 0) * (1 - tx) + (data[y0 * width + x1] ?? 0) * tx;
      const lower = (data[y1 * width + x0] ?? 0) * (1 - tx) + (data[y1 * width + x1] ?? 0) * tx;
      out[y * w + x] = upper * (1 - ty) + lower * ty;
    }
  }
  return { width: w, height: h, data: out };
};

/** The box from (left, top) to (right, bottom), cut at the edges, at about the wanted scale (a whole factor up or down). */
export const cropAt = (
  image: LumaImage,
  box: { left: number; top: number; right: number; bottom: number },
  wantedScale: number,
): Crop | undefined => {
  const left = Math.max(0, Math.floor(box.left));
  const top = Math.max(0, Math.floor(box.top));
  const width = Math.min(image.width, Math.ceil(box.right)) - left;
  const height = Math.min(image.height, Math.ceil(box.bottom)) - top;
  if (width < 8 || height < 8) return undefined;
  const part = cut(image, left, top, width, height);
  if (wantedScale >= 1.5) {
    const factor = Math.min(4, Math.round(wantedScale));
    return { image: enlarge(part, factor), left, top, scale: factor };
  }
  const factor = Math.max(1, Math.floor(1 / wantedScale + 0.25));
  if (factor === 1) return { image: part, left, top, scale: 1 };
  return { image: shrink(part, factor), left, top, scale: 1 / factor };
};
