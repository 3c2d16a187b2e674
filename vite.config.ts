import type { Plugin, UserConfig } from 'vite';
import { defineConfig } from 'vitest/config';
import { compileKnowledge } from './src/knowledge/compile';

/** Gives `virtual:knowledge` to the command line, and writes `knowledge.json` for the extension's worker to fetch. */
function knowledge(as: 'module' | 'asset'): Plugin {
  const compiled = () => {
    const { knowledge: base, faults } = compileKnowledge();
    if (faults.length > 0)
      throw new Error(
        `the knowledge base has faults:\n${faults.map((f) => `${f.file}: ${f.record}: ${f.message}`).join('\n')}`,
      );
    return JSON.stringify(base);
  };
  return {
    name: 'backstory:knowledge',
    resolveId: (id) => (as === 'module' && id === 'virtual:knowledge' ? `\0${id}` : undefined),
    load: (id) =>
      id === '\0virtual:knowledge'
        ? `export const compiledKnowledge = JSON.parse(${JSON.stringify(compiled())});`
        : undefined,
    generateBundle() {
      if (as === 'asset') this.emitFile({ type: 'asset', fileName: 'knowledge.json', source: compiled() });
    },
  };
}

/** The command line: one file for Node that needs nothing beside it. */
function commandLine(): UserConfig {
  return {
    plugins: [knowledge('module')],
    ssr: { noExternal: true },
    build: {
      ssr: true,
      target: 'node20',
      outDir: 'dist/cli',
      emptyOutDir: true,
      rolldownOptions: {
        input: 'src/cli/backstory.ts',
        output: { entryFileNames: 'backstory.js', codeSplitting: false },
      },
    },
  };
}

/** The page reader as a plain script, for benchmarks in a real browser. */
function benchmarkPage(): UserConfig {
  return {
    build: {
      outDir: 'dist/bench',
      emptyOutDir: true,
      lib: {
        entry: 'test/bench/page.iife.ts',
        formats: ['iife'],
        name: 'backstoryPage',
        fileName: () => 'page.iife.js',
      },
    },
  };
}

function tests(): UserConfig {
  return {
    oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
    test: {
      projects: [
        { extends: true, test: { name: 'unit', include: ['test/unit/**/*.test.{ts,tsx}'], environment: 'node' } },
        {
          extends: true,
          test: { name: 'e2e', include: ['test/e2e/**/*.e2e.ts'], environment: 'node', fileParallelism: false },
        },
      ],
    },
  };
}

export default defineConfig(({ mode }) => {
  if (process.env.VITEST) return tests();
  if (mode === 'cli') return commandLine();
  return benchmarkPage();
});
