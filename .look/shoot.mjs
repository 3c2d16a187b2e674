import puppeteer from 'puppeteer-core';
const out = new URL('./out/index.html', import.meta.url).href;
const jobs = JSON.parse(process.argv[2]);
const b = await puppeteer.launch({ executablePath: '/usr/bin/chromium', args: ['--no-sandbox', '--allow-file-access-from-files'], headless: true, pipe: true });
for (const j of jobs) {
  const p = await b.newPage();
  p.on('pageerror', (e) => console.log('ERR', j.out, e.message)); p.on('console', (m) => m.type() === 'error' && console.log('console', m.text()));
  await p.setViewport({ width: j.w ?? 380, height: j.h ?? 600, deviceScaleFactor: j.s ?? 1.5 });
  await p.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: j.dark ? 'dark' : 'light' }, ...(j.forced ? [{ name: 'forced-colors', value: 'active' }] : [])].filter((f) => f.name !== 'forced-colors'));
  if (j.forced) { const c = await p.createCDPSession(); await c.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value: 'active' }] }); }
  await p.goto(`${j.page ?? out}?${j.q ?? ''}`);
  if (j.rem) await p.evaluate((r) => { document.documentElement.style.fontSize = `${r}px`; }, j.rem);
  await new Promise((r) => setTimeout(r, 350));
  for (const c of j.click ?? []) await p.click(c);
  if (j.click) await new Promise((r) => setTimeout(r, 200));
  await p.screenshot({ path: `.look/${j.out}.png`, fullPage: !!j.full });
  await p.close();
}
await b.close();
