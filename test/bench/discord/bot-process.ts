import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { Sandbox } from '../../../src/sandbox/sandbox.ts';

/** A bot in a process of its own, with a Discord of its own in this one. */
export interface BotProcess {
  readonly name: string;
  readonly sandbox: Sandbox;
  /** Resident memory in bytes; undefined where the system does not tell. */
  memory(): Promise<number | undefined>;
  stop(): Promise<void>;
}

/** Few, so that the sandbox's own memory is no part of what is measured. */
const KEEP = 100;

/**
 * Starts a bot's script and waits until it is logged in and has told of its commands.
 *
 * @param args for the script, behind the address and the token.
 */
export async function startBotProcess(
  name: string,
  script: string,
  args: readonly string[] = [],
): Promise<BotProcess> {
  const sandbox = await Sandbox.start({ keep: KEEP });
  const child = spawn(process.execPath, [script, sandbox.api, sandbox.token, ...args], {
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  await registered(sandbox, child, name);
  return {
    name,
    sandbox,
    memory: () => residentMemory(child.pid),
    async stop() {
      child.kill();
      await once(child, 'exit');
      await sandbox.close();
    },
  };
}

async function registered(sandbox: Sandbox, child: ChildProcess, name: string): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    child.once('exit', (status) => reject(new Error(`the ${name} bot left with status ${status}`)));
    const stop = sandbox.state.events.on('wire', ({ name: request, status }) => {
      if (!/^PUT .*\/commands$/.test(request) || status !== 200) return;
      stop();
      resolve();
    });
  });
}

async function residentMemory(pid: number | undefined): Promise<number | undefined> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(status) ?? [];
  return kilobytes === undefined ? undefined : Number(kilobytes) * 1024;
}
