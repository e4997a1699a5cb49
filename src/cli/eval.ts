import { prepareChecks } from '../eval/checks/prepare-checks.ts';
import { prepareQuestions } from '../eval/prepare-questions.ts';

const [section, ...options] = process.argv.slice(2);
const prepared = section === 'check' ? prepareChecks(options) : prepareQuestions(process.argv.slice(2));
const run = await prepared.catch((error: unknown) => {
  // What cannot be read is the caller's to mend; whatever fails after that is a fault of the program.
  console.error(`eval: ${error instanceof Error ? error.message : error}`);
  process.exitCode = 2;
});
if (run !== undefined) process.stdout.write(run());
