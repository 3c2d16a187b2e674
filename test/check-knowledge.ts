// `npm run check:knowledge`: prints what is wrong with the records; exit 1 where anything is.
import { compileKnowledge } from '../src/knowledge/compile';

const { knowledge, faults } = compileKnowledge();
for (const { file, record, message } of faults) console.log(`${file}: ${record}: ${message}`);
console.log(`${knowledge.people.length} people, ${knowledge.treaties.length} agreements, ${faults.length} faults`);
process.exitCode = faults.length > 0 ? 1 : 0;
