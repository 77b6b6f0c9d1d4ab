import { err, ok, type Result } from '../../domain/result';
import { hasImageEnd } from './image-end';
import { imageHeadOf } from './image-head';
import { luminanceOf } from './luminance';
import type { MadePhoto } from './made-photo';
import {
  photoFileMaxBytes,
  photoJpegMaxBytes,
  photoLongestEdge,
  photoMaxPixels,
  type PhotoError,
} from './photo-error';
import { photoQualityOf } from './photo-quality';
import { scaledSize } from './photo-size';

type Made = Result<MadePhoto, PhotoError>;

/** JPEG qualities tried in turn; below the last the picture is made smaller instead. */
const qualities = [0.85, 0.75, 0.65, 0.55, 0.45] as const;
const shrinkBy = 0.8;
const judgedEdge = 800;

/**
 * An evidence photo of a file. Needs `createImageBitmap` and `OffscreenCanvas`, in a worker or on a page. Drawing it
 * anew leaves all metadata behind; the turn that a camera notes in it (EXIF orientation) is applied before.
 */
export const makePhoto = async (file: Blob): Promise<Made> => {
  if (file.size === 0) return err({ code: 'empty' });
  if (file.size > photoFileMaxBytes) return err({ code: 'too-large' });
  const bytes = new Uint8Array(await file.arrayBuffer());
  const head = imageHeadOf(bytes);
  if (head === undefined) return err({ code: 'not-an-image' });
  const { format, size } = head;
  if (size !== undefined && size.width * size.height > photoMaxPixels)
    return err({ code: 'too-many-pixels' });
  if (!hasImageEnd(bytes, format)) return err({ code: 'damaged' });
  let picture: ImageBitmap;
  try {
    picture = await createImageBitmap(new Blob([bytes]), { imageOrientation: 'from-image' });
  } catch {
    // The browser says InvalidStateError for whatever it can't decode. Safari decodes HEIC, so it is tried first.
    return err({ code: format === 'heic' ? 'heic-not-supported' : 'damaged' });
  }
  return makePhotoOf(picture);
};

/** An evidence photo of a picture that is decoded already, such as a camera's frame. Closes it. */
export const makePhotoOf = async (picture: ImageBitmap): Promise<Made> => {
  try {
    if (picture.width === 0 || picture.height === 0) return err({ code: 'empty' });
    const quality = photoQualityOf(luminanceAt(picture, judgedEdge));
    for (let edge = photoLongestEdge; edge >= 1; edge = Math.floor(edge * shrinkBy)) {
      const canvas = draw(picture, edge);
      const { width, height } = canvas;
      for (const jpegQuality of qualities) {
        const jpeg = await canvas.convertToBlob({ type: 'image/jpeg', quality: jpegQuality });
        if (jpeg.size <= photoJpegMaxBytes) return ok({ jpeg, width, height, quality });
      }
    }
    return err({ code: 'damaged' });
  } finally {
    picture.close();
  }
};

const draw = (picture: ImageBitmap, longestEdge: number): OffscreenCanvas => {
  const { width, height } = scaledSize(picture, longestEdge);
  const canvas = new OffscreenCanvas(width, height);
  const context = contextOf(canvas);
  // JPEG knows no transparency; without this a screenshot's clear corners turn black.
  context.fillStyle = '#fff';
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = 'high';
  context.drawImage(picture, 0, 0, width, height);
  return canvas;
};

const luminanceAt = (picture: ImageBitmap, longestEdge: number) => {
  const canvas = draw(picture, longestEdge);
  const { width, height } = canvas;
  return luminanceOf(contextOf(canvas).getImageData(0, 0, width, height).data, width, height);
};

const contextOf = (canvas: OffscreenCanvas): OffscreenCanvasRenderingContext2D => {
  const context = canvas.getContext('2d', { willReadFrequently: true });
  if (context === null) throw new Error('no 2d context');
  return context;
};
