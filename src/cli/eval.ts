import { prepareChecks } from '../eval/checks/prepare-checks.ts';
import { prepareQuestions } from '../eval/prepare-questions.ts';
import { prepareRulings } from '../eval/rulings/prepare-rulings.ts';

const [section, ...options] = process.argv.slice(2);
const run = await prepare().catch((error: unknown) => {
  // What cannot be read is the caller's to mend; whatever fails after that is a fault of the program.
  console.error(`eval: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
});
if (run !== undefined) process.stdout.write(run());

function prepare(): Promise<() => string> {
  if (section === 'check') return prepareChecks(options);
  if (section === 'rulings') return prepareRulings(options);
  return prepareQuestions(process.argv.slice(2));
}
