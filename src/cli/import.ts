import { ConfigError, readConfig } from '../config.ts';
import { runImport } from '../import/run-import.ts';
import { corpusFolder } from './corpus-folder.ts';

try {
  const { directory } = corpusFolder(undefined, await readConfig());
  process.exitCode = await runImport(process.argv.slice(2), directory, {
    print: (text) => console.log(text),
    complain: (line) => console.error(line),
  });
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  console.error(`import: ${error.message}`);
  process.exitCode = 2;
}
