import { constants, setPriority } from 'node:os';
import { ImportError } from '../import/import-error.ts';
import { importUpload } from '../import/import-upload.ts';
import type { ImportMessage, ImportTask } from './import-task.ts';

// Answers are worth more than uploads.
setPriority(constants.priority.PRIORITY_BELOW_NORMAL);

async function work({ source, options }: ImportTask): Promise<ImportMessage> {
  try {
    return { kind: 'imported', imported: await importUpload(source, options) };
  } catch (error) {
    if (error instanceof ImportError) return { kind: 'refused', fault: error.fault, message: error.message };
    return {
      kind: 'failed',
      reason: error instanceof Error ? (error.stack ?? error.message) : String(error),
    };
  }
}

process.once('message', async (task: ImportTask) => {
  process.send?.(await work(task));
});
// Nobody is left to read for.
process.once('disconnect', () => process.exit());
