import { type CrxPlugin, crx, type ManifestV3Export } from '@crxjs/vite-plugin';
import type { Plugin, Rollup, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import manifest from './manifest.json' with { type: 'json' };
import packageJson from './package.json' with { type: 'json' };
import { compileKnowledge } from './src/knowledge/compile.ts';
import { packKnowledge } from './src/knowledge/pack.ts';
import { FileOrder } from './test/e2e/file-order.ts';
import { notices } from './test/packaging/notices.ts';

type Browser = 'chrome' | 'firefox';

/** Gives `virtual:knowledge` to the command line, and writes `knowledge.json` for the extension's worker to fetch. */
function knowledge(as: 'module' | 'asset'): Plugin {
  const compiled = () => {
    const { knowledge: base, faults } = compileKnowledge();
    if (faults.length > 0)
      throw new Error(
        `the knowledge base has faults:\n${faults.map((f) => `${f.file}: ${f.record}: ${f.message}`).join('\n')}`,
      );
    return JSON.stringify(packKnowledge(base));
  };
  return {
    name: 'backstory:knowledge',
    resolveId: (id) => (as === 'module' && id === 'virtual:knowledge' ? `\0${id}` : undefined),
    load: (id) =>
      id === '\0virtual:knowledge'
        ? `export const packedKnowledge = JSON.parse(${JSON.stringify(compiled())});`
        : undefined,
    generateBundle() {
      if (as === 'asset') this.emitFile({ type: 'asset', fileName: 'knowledge.json', source: compiled() });
    },
  };
}

const PANEL = 'src/extension/panel/index.html';
/** Pages that the builder does not find in the manifest; it knows no sidebars. */
const PAGES = ['src/extension/welcome/index.html', 'src/extension/sample/index.html'];
const pagesOf = (browser: Browser) => (browser === 'firefox' ? [PANEL, ...PAGES] : PAGES);

/** The one manifest, with what each browser asks for. The version comes from package.json. */
function manifestFor(browser: Browser): ManifestV3Export {
  const common = { ...manifest, version: packageJson.version };
  if (browser === 'chrome')
    return {
      ...common,
      minimum_chrome_version: '128',
      permissions: [...manifest.permissions, 'sidePanel'],
      side_panel: { default_path: PANEL },
    } as ManifestV3Export;
  return {
    ...common,
    sidebar_action: { default_panel: PANEL, default_title: '__MSG_extensionName__', open_at_install: false },
    background: { scripts: [manifest.background.service_worker], type: 'module' },
    browser_specific_settings: {
      gecko: {
        id: 'backstory@backstory.example',
        strict_min_version: '142.0',
        data_collection_permissions: { required: ['none'], optional: ['searchTerms'] },
      },
      gecko_android: { strict_min_version: '142.0' },
    },
  } as unknown as ManifestV3Export;
}

/**
 * Three things that the extension must not ship: `web_accessible_resources` (pages could fetch them and so know that
 * Backstory is there; injected scripts do not need them), the unused module twins of injected scripts, and Preact's
 * branch for raw HTML.
 */
const tidy: CrxPlugin = {
  name: 'backstory:tidy',
  enforce: 'post',
  apply: 'build',
  renderCrxManifest(rendered) {
    delete rendered.web_accessible_resources;
    return rendered;
  },
  generateBundle: {
    order: 'post',
    handler(_options, bundle) {
      for (const name of unusedChunks(bundle)) delete bundle[name];
      for (const [name, file] of Object.entries(bundle)) {
        if (file.type === 'chunk') file.code = withoutRawHtml(file.code);
        else if (name.endsWith('.js')) file.source = withoutRawHtml(String(file.source));
      }
    },
  },
};

/** The popup and the panel begin to ask for their tab before their modules have come. */
const early: Plugin = {
  name: 'backstory:early',
  transformIndexHtml: (_html, { path }) =>
    /\/(popup|panel)\//.test(path)
      ? [{ tag: 'script', attrs: { src: '/src/extension/early-tab.iife.js', async: true }, injectTo: 'head-prepend' }]
      : [],
};

/** The module twins of injected scripts, and the chunks that they alone import. */
function unusedChunks(bundle: Rollup.OutputBundle): string[] {
  const reachedFrom = (starts: string[]) => {
    const reached = new Set(starts);
    for (const name of reached) {
      const file = bundle[name];
      if (file?.type === 'chunk') for (const next of [...file.imports, ...file.dynamicImports]) reached.add(next);
    }
    return reached;
  };
  const twins = Object.keys(bundle).filter((name) => /\.iife\.ts\.js$/.test(name));
  const entries = Object.entries(bundle).flatMap(([name, file]) =>
    file.type === 'chunk' && file.isEntry && !twins.includes(name) ? [name] : [],
  );
  const used = reachedFrom(entries);
  return [...reachedFrom(twins)].filter((name) => !used.has(name));
}

const withoutRawHtml = (code: string) => code.replace(/\b\w+\.innerHTML=(\w+\.__html)/g, '$1');

const jsx: UserConfig = { oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } } };

/**
 * Every file costs a popup a way to the disk before it can draw, so what our pages share comes in two files: what the
 * background needs as well, and what only pages show.
 */
const GROUND =
  /\.iife\.ts\?script|[\\/](valibot|webextension-polyfill)[\\/]|[\\/]src[\\/](extension[\\/](storage|reader-settings|messages|early-tab|note-wish|chosen-frame|sites|site-list|story-values)|story[\\/]dates[\\/](timex-value|calendar)|knowledge[\\/](partial-date|schema))\.ts/;
const DESK =
  /[\\/]preact[\\/]|[\\/]src[\\/](look|words|popup|timeline)[\\/](?!export[\\/]citation).*\.tsx?$|[\\/]src[\\/]extension[\\/](desk-client|speak|own-page)\.ts/;

/** Of the citation library only what is used is taken in: the rest asks the network and writes HTML. */
const CITATION_CORE = /[\\/]@citation-js[\\/]core[\\/]/;
const noRequests: Plugin = {
  name: 'backstory:no-requests',
  enforce: 'pre',
  resolveId: (id) => (/^(node|sync)-fetch$/.test(id) ? '\0no-requests' : undefined),
  load: (id) => (id === '\0no-requests' ? 'export default undefined; export const Headers = undefined;' : undefined),
};

function extension(browser: Browser): UserConfig {
  return {
    ...jsx,
    plugins: [knowledge('asset'), crx({ manifest: manifestFor(browser), browser }), early, noRequests, notices(), tidy],
    build: {
      outDir: `dist/${browser}`,
      emptyOutDir: true,
      target: browser === 'firefox' ? 'firefox142' : 'chrome128',
      modulePreload: { polyfill: false },
      rolldownOptions: {
        input: pagesOf(browser),
        treeshake: { moduleSideEffects: [{ test: CITATION_CORE, sideEffects: false }] },
        // No hashes: they would depend on the folder that the source stands in, and an extension needs no cache busting.
        output: {
          entryFileNames: 'assets/[name].js',
          chunkFileNames: 'assets/[name].js',
          assetFileNames: 'assets/[name][extname]',
          codeSplitting: {
            groups: [
              { name: 'ground', test: GROUND, priority: 2 },
              { name: 'desk', test: DESK, priority: 1 },
            ],
          },
        },
      },
    },
  };
}

/** The command line: one file for Node that needs nothing beside it. */
const commandLine: UserConfig = {
  plugins: [knowledge('module'), notices()],
  ssr: { noExternal: true },
  build: {
    ssr: true,
    // The notice of what ships is an asset.
    ssrEmitAssets: true,
    target: 'node20',
    outDir: 'dist/cli',
    emptyOutDir: true,
    rolldownOptions: {
      input: 'src/cli/backstory.ts',
      output: { entryFileNames: 'backstory.js', codeSplitting: false },
    },
  },
};

/** The page reader as a plain script, for benchmarks in a real browser. */
const benchmarkPage: UserConfig = {
  build: {
    outDir: 'dist/bench',
    emptyOutDir: true,
    lib: { entry: 'test/bench/page.iife.ts', formats: ['iife'], name: 'backstoryPage', fileName: () => 'page.iife.js' },
  },
};

const tests = {
  ...jsx,
  test: {
    sequence: { sequencer: FileOrder },
    projects: [
      {
        extends: true as const,
        // Reading all records takes seconds on a busy machine.
        test: {
          name: 'unit',
          include: ['test/unit/**/*.test.{ts,tsx}'],
          setupFiles: ['test/unit/speak-english.ts'],
          environment: 'node',
          testTimeout: 30_000,
        },
      },
      {
        extends: true as const,
        test: {
          name: 'e2e',
          include: ['test/e2e/**/*.e2e.ts'],
          // All files in one process, so that a browser can be kept from one to the next: `kept-browser.ts`.
          environment: './test/e2e/test-process.ts',
          isolate: false,
          sequence: { groupOrder: 1 },
          // A busy machine is slow; what never comes still fails.
          expect: { poll: { timeout: 15_000 } },
          // One browser at a time; `npm test` runs those of Chromium and those of Firefox beside each other.
          fileParallelism: false,
          maxWorkers: 1,
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
};

export default defineConfig(({ mode }) => {
  if (process.env.VITEST) return tests;
  if (mode === 'cli') return commandLine;
  if (mode === 'bench') return benchmarkPage;
  return extension(mode === 'firefox' ? 'firefox' : 'chrome');
});
