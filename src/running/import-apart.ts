import { fork } from 'node:child_process';
import { ImportError } from '../import/import-error.ts';
import type { ImportedArticle } from '../import/imported-article.ts';
import type { ImportMessage, ImportTask } from './import-task.ts';

/** What one import may cost. */
export interface ImportCost {
  /** ms until it is stopped. */
  readonly milliseconds: number;
  /** MiB of its heap. */
  readonly memory: number;
  /** The built program of the process. Default: the one beside this file. */
  readonly program?: URL;
}

const BESIDE = new URL('./import-program.js', import.meta.url);

/**
 * Imports in a process of its own, so that no page stops this one, by time or by memory: a thread that needs a large
 * piece of memory which it may not have ends the whole process, and in the middle of a native function no thread can
 * be stopped. The process sees no environment, and so no secrets.
 *
 * @throws {ImportError} When no article can be made of the source at that cost.
 */
export async function importApart(
  task: ImportTask,
  { milliseconds, memory, program = BESIDE }: ImportCost,
): Promise<ImportedArticle> {
  const child = fork(program, {
    env: {},
    execArgv: [`--max-old-space-size=${memory}`],
    serialization: 'advanced',
    stdio: ['ignore', 'ignore', 'ignore', 'ipc'],
  });
  const ended = new Promise<void>((end) => {
    child.once('exit', () => end());
    child.once('error', () => end());
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const message = await new Promise<ImportMessage>((resolve, reject) => {
      const unreadable = (cause: unknown): void =>
        reject(new ImportError('unreadable', 'it cannot be read', { cause }));
      child.once('message', (sent: ImportMessage) => resolve(sent));
      child.once('error', unreadable);
      child.once('exit', (status, signal) => unreadable(new Error(`it ended with ${status ?? signal}`)));
      child.send(task, (error) => error && unreadable(error));
      timer = setTimeout(
        () => reject(new ImportError('too-slow', `reading it takes more than ${milliseconds / 1000} s`)),
        milliseconds,
      );
    });
    if (message.kind === 'imported') return message.imported;
    if (message.kind === 'refused') throw new ImportError(message.fault, message.message);
    throw new ImportError('unreadable', 'it cannot be read', { cause: new Error(message.reason) });
  } finally {
    clearTimeout(timer);
    child.kill('SIGKILL');
    await ended;
  }
}
