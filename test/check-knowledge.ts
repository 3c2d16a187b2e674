// `npm run check:knowledge`: prints what is wrong with the records; exit 1 where anything is.
// With a table of offices as argument (`npm run check:knowledge -- offices.csv`) it also prints where dates differ from
// the table by more than a month, how many agree, and whom the table has and we have not. Differences are no faults:
// the table errs too.
import { checkPeople } from '../src/knowledge/check-people';
import { checkTreaties } from '../src/knowledge/check-treaties';
import { compileKnowledge } from '../src/knowledge/compile';
import { compareWithTable, missingFromTable, readReferenceTable } from './reference-table';

const { knowledge, faults } = compileKnowledge();
const wrong = [
  ...faults.map(({ file, record, message }) => `${file}: ${record}: ${message}`),
  ...checkPeople(knowledge.people).map(({ record, message }) => `people: ${record}: ${message}`),
  ...checkTreaties(knowledge.treaties).map(({ record, message }) => `treaties: ${record}: ${message}`),
];
for (const line of wrong) console.log(line);

const [tableFile] = process.argv.slice(2);
if (tableFile !== undefined) {
  const table = readReferenceTable(tableFile);
  const { compared, disagreements } = compareWithTable(knowledge.people, table);
  for (const { record, what, ours, theirs } of disagreements)
    console.log(`table: ${record}: ${what}: ${ours} here, ${theirs} there`);
  for (const line of missingFromTable(knowledge.people, table)) console.log(`table: not here: ${line}`);
  const agreeing = compared === 0 ? 0 : (100 * (compared - disagreements.length)) / compared;
  console.log(`table: ${compared} dates compared, ${agreeing.toFixed(1)} % agree within a month`);
}
console.log(`${knowledge.people.length} people, ${knowledge.treaties.length} agreements, ${wrong.length} faults`);
process.exitCode = wrong.length > 0 ? 1 : 0;
