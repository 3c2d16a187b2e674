import { packedKnowledge } from 'virtual:knowledge';
import { openLibrary } from '../knowledge/library';
import { unpackKnowledge } from '../knowledge/pack';
import { buildMatcher } from '../story/matcher';
import { analyze } from './analyze';
import { parseArguments, USAGE, UsageError } from './arguments';
import { publicKnowledge } from './knowledge';
import { stream } from './stream';
import { answerLines, isThread } from './threads';

const matcher = () => buildMatcher(openLibrary(unpackKnowledge(packedKnowledge)));

async function run(): Promise<number> {
  try {
    const command = parseArguments(process.argv.slice(2));
    if (command.command === 'help') {
      process.stdout.write(`${USAGE}\n`);
      return 0;
    }
    if (command.command === 'knowledge') {
      process.stdout.write(`${JSON.stringify(publicKnowledge(unpackKnowledge(packedKnowledge)))}\n`);
      return 0;
    }
    if (command.command === 'stream') {
      await stream(command.jobs, new URL(import.meta.url), matcher);
      return 0;
    }
    return analyze(command, matcher());
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    process.stderr.write(`backstory: ${error.message}\n${USAGE}\n`);
    return 1;
  }
}

// Whoever reads on through a pipe may have had enough (`… | head`): that ends the run, and is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});

if (isThread()) answerLines(matcher());
else process.exitCode = await run();
