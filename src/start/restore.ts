import { restore } from '../store/restore.ts';
import { runFileCommand } from './run-file-command.ts';

await runFileCommand({
  name: 'restore',
  usage: `Usage: npm run restore -- FILE

Puts a backup in the place of the database (DATABASE_URL). Stop the bot first. The database before is
kept beside it.`,
  async run(file, { database }) {
    const place = database.kind === 'file' ? database.path : '';
    const kept = `${place}.before-${new Date().toISOString().replaceAll(/[:.]/g, '-')}`;
    const isReplaced = await restore(database, file, kept);
    const before = isReplaced ? ` What it was before is kept as ${kept}.` : '';
    return `Restored ${place} from ${file}.${before}`;
  },
});
