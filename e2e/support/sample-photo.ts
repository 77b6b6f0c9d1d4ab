import type { Page } from '@playwright/test';

/** A JPEG of a made-up ticket, drawn by the browser itself: sharp, bright, naming nobody. */
export const samplePhoto = async (page: Page): Promise<Buffer> => {
  const base64 = await page.evaluate(async () => {
    const canvas = new OffscreenCanvas(1200, 800);
    const context = canvas.getContext('2d');
    if (context === null) throw new Error('no canvas');
    context.fillStyle = '#f4f1e8';
    context.fillRect(0, 0, 1200, 800);
    context.fillStyle = '#222';
    context.font = '64px sans-serif';
    for (let line = 0; line < 9; line++)
      context.fillText(`盘州 G2115 广州南 2025-02-03 第 ${line} 行`, 60, 90 + line * 80);
    const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
    const bytes = new Uint8Array(await blob.arrayBuffer());
    let text = '';
    for (const byte of bytes) text += String.fromCharCode(byte);
    return btoa(text);
  });
  return Buffer.from(base64, 'base64');
};
