import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./desk-process.mjs', import.meta.url));

/** A desk in a process of its own; `npm test` has built it. */
export interface DeskProcess {
  readonly process: ChildProcess;
  /** Calls a method; resolves with what it acknowledges. Calls are done in order. */
  call<Answer = Record<string, unknown>>(method: string, ...args: readonly unknown[]): Promise<Answer>;
  /** Lets it finish what was called, and waits until it is gone. */
  end(): Promise<void>;
}

/**
 * Starts a desk on a database; rejects where it ends instead of being ready.
 *
 * @param prefix of its ids, which are numbered then.
 */
export async function startDeskProcess(path: string, ...prefix: readonly string[]): Promise<DeskProcess> {
  const child = spawn(process.execPath, [SCRIPT, path, ...prefix], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: { resolve(answer: unknown): void; reject(error: Error): void }[] = [];
  const closed = once(child, 'close');
  const answer = () =>
    new Promise<unknown>((resolve, reject) => {
      waiting.push({ resolve, reject });
    });
  createInterface({ input: child.stdout }).on('line', (line) => waiting.shift()?.resolve(JSON.parse(line)));
  void closed.then(() => {
    for (const { reject } of waiting.splice(0)) reject(new Error('the process has ended'));
  });
  // It may be killed before it has read what it is told.
  child.stdin.on('error', () => {});
  await answer();
  return {
    process: child,
    async call<Answer>(method: string, ...args: readonly unknown[]) {
      child.stdin.write(`${JSON.stringify({ method, args })}\n`);
      return (await answer()) as Answer;
    },
    async end() {
      child.stdin.end();
      await closed;
    },
  };
}
