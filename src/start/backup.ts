import { backUp } from '../store/backup.ts';
import { runFileCommand } from './run-file-command.ts';

await runFileCommand({
  name: 'backup',
  usage: `Usage: npm run backup -- FILE

Writes a copy of the database (DATABASE_URL) to a new file, as it stands at this moment. The bot may
go on running.`,
  async run(file, { database }) {
    await backUp(database, file);
    return `Wrote ${file}.`;
  },
});
