// Runs a TypeScript file of this project in Node: `node test/run.mjs FILE …`. Vite is here already, so no other runner is needed.
import { runnerImport } from 'vite';

const [file, ...rest] = process.argv.slice(2);
process.argv.splice(1, process.argv.length - 1, file, ...rest);
await runnerImport(`./${file}`, { configFile: false, logLevel: 'error' });
