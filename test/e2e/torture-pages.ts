// The pages that make marking hard, in test/pages/torture, with the scripts that some of them run.
import { readdirSync } from 'node:fs';
import path from 'node:path';
import { bundle } from './bundle';
import type { PageServer } from './serve-pages';

/** File names, served under `/torture/`. */
export const TORTURE_PAGES = readdirSync(path.resolve(import.meta.dirname, '../pages/torture'))
  .filter((name) => name.endsWith('.html'))
  .sort();

/**
 * Puts the scripts of these pages on a server that serves the pages themselves.
 * @throws Error where the React that stands beside the newer one is not the older one
 */
export async function putTortureScripts(server: PageServer): Promise<void> {
  server.put('/favicon.ico', '', 'image/png');
  const put = (name: string, code: string) => server.put(`/torture/${name}.js`, code, 'text/javascript; charset=utf-8');
  for (const name of ['react', 'react-hydrate', 'preact', 'vue', 'lit', 'svelte'])
    put(name, await bundle(`torture/${name}.ts`));
  // It is installed beside React 19 by `overrides`, and meets the React that belongs to it only here.
  for (const file of ['react', 'react-hydrate']) {
    const code = await bundle(`torture/${file}.ts`, { react: 'react-18', 'react-dom': 'react-dom-18' });
    if (!code.includes('"18.3.')) throw new Error('react-18 is not the React 18 it is named after');
    put(file.replace('react', 'react-18'), code);
  }
}
