import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const SCRIPT = fileURLToPath(new URL('./desk-process.mjs', import.meta.url));

/** A desk in a process of its own; `npm test` has built it. */
export interface DeskProcess {
  readonly process: ChildProcess;
  /** Calls a method; resolves with what it acknowledges. Calls are done in order. */
  call(method: string, ...args: readonly unknown[]): Promise<Record<string, unknown>>;
  /** Lets it finish what was called, and waits until it is gone. */
  end(): Promise<void>;
}

/** Starts a desk on a database; rejects where it ends instead of being ready. */
export async function startDeskProcess(path: string): Promise<DeskProcess> {
  const child = spawn(process.execPath, [SCRIPT, path], { stdio: ['pipe', 'pipe', 'inherit'] });
  const waiting: { resolve(answer: Record<string, unknown>): void; reject(error: Error): void }[] = [];
  const closed = once(child, 'close');
  const answer = () =>
    new Promise<Record<string, unknown>>((resolve, reject) => {
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
    call(method, ...args) {
      child.stdin.write(`${JSON.stringify({ method, args })}\n`);
      return answer();
    },
    async end() {
      child.stdin.end();
      await closed;
    },
  };
}
