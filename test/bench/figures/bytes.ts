import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, type Rollup } from 'vite';
import { atMost, type Figure, kb } from './figure';

const DIST = path.resolve('dist/chrome');
const gzipped = (content: string) => gzipSync(content, { level: 9 }).length;
const sizeOf = (file: string) => gzipped(readFileSync(path.join(DIST, file), 'utf8'));

/** How large a package is when bundled as we bundle, gzipped. */
async function peerSize(...names: string[]): Promise<number> {
  const id = 'virtual:peer';
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'peer',
        resolveId: (source) => (source === id ? path.resolve('peer.js') : undefined),
        load: (source) =>
          source === path.resolve('peer.js')
            ? names
                .map((name, at) => `import * as peer${at} from '${name}'; globalThis.peer${at} = peer${at};`)
                .join('\n')
            : undefined,
      },
    ],
    build: { write: false, rolldownOptions: { input: id } },
  });
  const outputs = (Array.isArray(built) ? built : [built]) as Rollup.RollupOutput[];
  return outputs
    .flatMap(({ output }) => output)
    .reduce((sum, one) => sum + (one.type === 'chunk' ? gzipped(one.code) : 0), 0);
}

/** Sizes of what ships, gzipped. */
export async function byteFigures(): Promise<Figure[]> {
  const detector = sizeOf('src/extension/detect.iife.js');
  const reader = sizeOf('src/extension/reader.iife.js');
  const knowledge = sizeOf('knowledge.json');
  const scripts = readdirSync(path.join(DIST, 'assets')).filter((name) => name.endsWith('.js'));
  const engine = sizeOf(`assets/${scripts.find((name) => name.startsWith('engine')) ?? ''}`);
  const [readability, defuddle, compromise, chrono] = [
    await peerSize('@mozilla/readability'),
    await peerSize('defuddle'),
    await peerSize('compromise'),
    await peerSize('chrono-node'),
  ];
  return [
    {
      what: 'Bytes on every page (detector, gzipped)',
      ours: kb(detector),
      beside: `Readability ${kb(readability)}`,
      ratio: detector / readability,
      reach: atMost(detector, 1536, '1.5 KB'),
    },
    {
      what: 'Bytes on a story (reader: page, marks, cards)',
      ours: kb(reader),
      beside: `defuddle ${kb(defuddle)}`,
      ratio: reader / defuddle,
    },
    {
      what: 'Bytes of the engine, in the worker',
      ours: kb(engine),
      beside: `compromise and chrono-node ${kb(compromise + chrono)}`,
      ratio: engine / (compromise + chrono),
    },
    {
      what: 'Bytes of the knowledge, in the worker',
      ours: kb(knowledge),
      beside: `compromise ${kb(compromise)}`,
      ratio: knowledge / compromise,
      reach: atMost(knowledge, 350 * 1024, '350 KB'),
    },
  ];
}
