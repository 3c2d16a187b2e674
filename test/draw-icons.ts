// `npm run icons`: draws icons/icon.svg in the sizes that the manifest names.
import { readFileSync } from 'node:fs';
import puppeteer from 'puppeteer-core';
import { findBrowser } from './e2e/find-browser';

const executablePath = findBrowser('chrome');
if (!executablePath) throw new Error('drawing the icons needs Chromium');
const svg = readFileSync('icons/icon.svg', 'utf8');
const browser = await puppeteer.launch({ executablePath, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] });
const page = await browser.newPage();
for (const size of [16, 32, 48, 128] as const) {
  await page.setViewport({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  await page.screenshot({ path: `icons/icon-${size}.png`, omitBackground: true });
}
await browser.close();
