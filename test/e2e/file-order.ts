import { readFileSync } from 'node:fs';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/** Which browser a test file needs: a bare one that is kept, one with the extension that is kept, or one of its own. */
function browserOf({ moduleId }: TestSpecification): number {
  const source = readFileSync(moduleId, 'utf8');
  if (/from '\.\/(plain-browser|cards-page)'/.test(source)) return 0;
  return /\bopen\b.* from '\.\/harness'/.test(source) ? 2 : 1;
}

/** Files that share a browser run one after the other, so that it is started once; else by name, the same in every run. */
export class FileOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const projects = await super.sort(files);
    const first = (file: TestSpecification) => projects.findIndex(({ project }) => project === file.project);
    return [...files].sort(
      (a, b) => first(a) - first(b) || browserOf(a) - browserOf(b) || a.moduleId.localeCompare(b.moduleId),
    );
  }
}
