import path from 'node:path';
import { compile } from 'svelte/compiler';
import { build, type Plugin, type Rollup } from 'vite';

const svelte: Plugin = {
  name: 'backstory:svelte',
  transform: {
    filter: { id: /\.svelte$/ },
    handler: (code, filename) => ({ code: compile(code, { filename, generate: 'client' }).js.code, moduleType: 'js' }),
  },
};

const made = new Map<string, Promise<string>>();

/**
 * Bundles a module of the test pages into one plain script, once for all test files.
 * @param alias packages to take in place of others
 */
export function bundle(entry: string, alias: Record<string, string> = {}): Promise<string> {
  const key = JSON.stringify([entry, alias]);
  const bundled = made.get(key) ?? makeBundle(entry, alias);
  made.set(key, bundled);
  return bundled;
}

async function makeBundle(entry: string, alias: Record<string, string>): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [svelte],
    resolve: { alias, conditions: ['browser'] },
    define: { 'process.env.NODE_ENV': '"production"' },
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    build: {
      write: false,
      minify: false,
      lib: { entry: path.resolve(import.meta.dirname, '../pages', entry), formats: ['iife'], name: 'bundled' },
    },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  const chunk = outputs.flatMap(({ output }) => output).find((one) => one.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error(`${entry} made no script`);
  return chunk.code;
}
