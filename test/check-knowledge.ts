// `npm run check:knowledge`: prints what is wrong with the records; exit 1 where anything is.
import { checkTreaties } from '../src/knowledge/check-treaties';
import { compileKnowledge } from '../src/knowledge/compile';

const { knowledge, faults } = compileKnowledge();
const wrong = [
  ...faults.map(({ file, record, message }) => `${file}: ${record}: ${message}`),
  ...checkTreaties(knowledge.treaties).map(({ record, message }) => `treaties: ${record}: ${message}`),
];
for (const line of wrong) console.log(line);
console.log(`${knowledge.people.length} people, ${knowledge.treaties.length} agreements, ${wrong.length} faults`);
process.exitCode = wrong.length > 0 ? 1 : 0;
