import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** What a checkout holds that is not source: see `.gitignore`. */
const NOT_SOURCE = new Set(['.git', 'node_modules', 'dist', 'shots']);

function everyFile(root: string, folder = ''): string[] {
  return readdirSync(path.join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    const name = folder ? `${folder}/${entry.name}` : entry.name;
    if (NOT_SOURCE.has(entry.name)) return [];
    return entry.isDirectory() ? everyFile(root, name) : [name];
  });
}

/**
 * The names of all files that belong to the source, with forward slashes: what git knows, or, where the source came as
 * an archive, everything but what building leaves behind.
 */
export function sourceFiles(root: string): string[] {
  if (!existsSync(path.join(root, '.git'))) return everyFile(root);
  const listed = execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' });
  return listed.split('\0').filter((name) => name !== '' && existsSync(path.join(root, name)));
}
