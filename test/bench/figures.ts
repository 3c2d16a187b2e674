// One page of figures, each beside a peer or what is physically needed, measured in the same run: `npm run bench`.
// `-- --write` puts it into the README. How well names and dates are found: `npm run bench:people`, `bench:dates`.
import { readFileSync, writeFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { findBrowser } from '../e2e/find-browser';
import { byteFigures } from './figures/bytes';
import { engineFigures } from './figures/engine-figures';
import { extensionFigures } from './figures/extension-figures';
import { asTable, type Figure } from './figures/figure';
import { pageFigures } from './figures/page-figures';
import { recognitionFigures } from './figures/recognition-figures';

const BEGIN = '<!-- figures: npm run bench -- --write -->';
const END = '<!-- end of figures -->';

const inChromium: (() => Promise<Figure[]>)[] = findBrowser('chrome')
  ? [extensionFigures, pageFigures, recognitionFigures]
  : [];
if (inChromium.length === 0) console.error('chromium was not found: its figures are left out');

const figures: Figure[] = [];
for (const part of [...inChromium, engineFigures, byteFigures]) figures.push(...(await part()));

const [processor] = cpus();
const machine = `${cpus().length} × ${processor?.model.trim() ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}; other programs ran beside it`;
const page = `${asTable(figures)}\n\nMeasured on ${machine}.`;
console.log(page);

if (process.argv.includes('--write')) {
  const readme = readFileSync('README.md', 'utf8');
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error('the README has no place for the figures');
  writeFileSync('README.md', `${readme.slice(0, from + BEGIN.length)}\n${page}\n${readme.slice(to)}`);
}
