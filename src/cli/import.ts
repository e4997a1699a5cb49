import { runImport } from '../import/run-import.ts';

process.exitCode = await runImport(process.argv.slice(2), process.env.CORPUS_DIR || 'corpus', {
  print: (text) => console.log(text),
  complain: (line) => console.error(line),
});
