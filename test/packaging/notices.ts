import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin } from 'vite';

const NOTICES = 'THIRD-PARTY.txt';
const LICENCE_FILE = /^(licen[cs]e|copying|notice)(\.(md|txt))?$/i;
const RULE = `\n${'='.repeat(80)}\n\n`;

/** A package that ships inside a build. */
interface Shipped {
  name: string;
  version: string;
  licence: string;
  /** Where its source is. */
  home: string;
  /** The licence's own words. */
  terms: string;
}

/** The folder of the package that a module belongs to; nothing for the project's own modules. */
function packageFolder(moduleId: string): string | undefined {
  // Chunks begin with a few lines of the bundler's own.
  if (moduleId.startsWith('\0rolldown/')) return path.resolve('node_modules/rolldown');
  return /^(?<folder>.*\/node_modules\/(@[^/]+\/)?[^/]+)\//.exec(moduleId)?.groups?.folder;
}

const licenceFiles = (folder: string) =>
  readdirSync(folder)
    .filter((name) => LICENCE_FILE.test(name))
    .map((name) => path.join(folder, name));

const readAbout = (folder: string) => JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
const authorOf = ({ author }: { author?: string }) => String(author).replace(/\s*<.*/, '');

/** The licence file of a package that the same author gives out in the same scope under the same licence. */
function siblingsLicence(folder: string): string[] {
  const scope = path.dirname(folder);
  if (!path.basename(scope).startsWith('@')) return [];
  const own = readAbout(folder);
  return readdirSync(scope)
    .map((name) => path.join(scope, name))
    .filter((one) => readAbout(one).license === own.license && authorOf(readAbout(one)) === authorOf(own))
    .flatMap(licenceFiles)
    .slice(0, 1);
}

function readPackage(folder: string): Shipped {
  const about = readAbout(folder);
  const own = licenceFiles(folder);
  // Small packages of a family may name the licence and leave its words to the others.
  const texts = own.length > 0 ? own : siblingsLicence(folder);
  if (texts.length === 0) throw new Error(`${folder} ships without the words of its licence`);
  const repository = typeof about.repository === 'string' ? about.repository : about.repository?.url;
  return {
    name: about.name,
    version: about.version,
    licence: about.license,
    home: String(repository ?? about.homepage ?? '').replace(/^git\+|\.git$/g, ''),
    terms: texts.map((file) => readFileSync(file, 'utf8').trim()).join('\n\n'),
  };
}

/**
 * The notice that a build carries: each package in it with its version, source and licence, then the word lists.
 *
 * @param moduleIds absolute paths of all modules in the build
 * @param lists where the notices of taken-over data stand
 */
function noticesFor(moduleIds: Iterable<string>, lists: string): string {
  const folders = new Set<string>();
  for (const id of moduleIds) {
    const folder = packageFolder(id.replaceAll('\\', '/'));
    if (folder && existsSync(path.join(folder, 'package.json'))) folders.add(folder);
  }
  const shipped = [...folders].map(readPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
  return [
    [
      'Backstory is under the MIT licence. It ships with the following work of others, minified, without the parts that are',
      'not used, and in the extension without preact’s branch for raw HTML and without the requests of Citation.js.\n',
    ].join('\n'),
    ...shipped.map(
      ({ name, version, licence, home, terms }) => `${name} ${version} (${licence})\n${home}\n\n${terms}\n`,
    ),
    `Word lists\n\n${readFileSync(lists, 'utf8').trim()}\n`,
  ].join(RULE);
}

/** Writes the notice into the build, of what is really in it. */
export function notices(): Plugin {
  return {
    name: 'backstory:notices',
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
        const source = noticesFor(modules, path.resolve('src/story/lexicon/LICENCES.md'));
        this.emitFile({ type: 'asset', fileName: NOTICES, source });
      },
    },
  };
}
