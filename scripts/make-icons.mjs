// PNG icons of the app, drawn from assets/icons/icon.svg by a real Chromium: node scripts/make-icons.mjs
import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const svg = readFileSync('assets/icons/icon.svg', 'utf8');
/** A maskable icon may be cut to a circle of 80 %: the drawing shrinks, the ground fills the square. */
const maskable = svg
  .replace(/rx="\d+"/, 'rx="0"')
  .replace(
    /(<rect[^>]*\/>)(.*)(<\/svg>)/s,
    '$1<g transform="translate(76.8 76.8) scale(.7)">$2</g>$3',
  );

const icons = [
  { file: 'icon-192.png', size: 192, drawing: svg },
  { file: 'icon-512.png', size: 512, drawing: svg },
  { file: 'icon-maskable-512.png', size: 512, drawing: maskable },
  { file: 'apple-touch-icon.png', size: 180, drawing: maskable },
];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM_BIN,
  args: ['--no-sandbox'],
});
for (const { file, size, drawing } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`,
  );
  await page.screenshot({ path: `assets/icons/${file}`, omitBackground: true });
  await page.close();
}
await browser.close();
