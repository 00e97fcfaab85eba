import { readFile } from 'node:fs/promises';
import { chromium } from 'playwright-core';

/** Draws assets/icons/icon.svg in the sizes that browsers ask for: npx tsx scripts/render-icons.ts */

const SIZES = [16, 32, 48, 128];
const ICONS = new URL('../assets/icons/', import.meta.url);

const svg = await readFile(new URL('icon.svg', ICONS), 'utf8');
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
});
for (const size of SIZES) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(
    `<style>body { margin: 0 } svg { display: block; width: ${size}px; height: ${size}px }</style>${svg}`,
  );
  await page.screenshot({ path: new URL(`${size}.png`, ICONS).pathname, omitBackground: true });
  await page.close();
}
await browser.close();
