import { createInterface } from 'node:readline';
import type { Streams } from './standard-streams.ts';

const HISTORY = 500;

/**
 * Asks for questions until the user leaves with Ctrl-C or Ctrl-D. The arrow keys bring back what was asked before.
 *
 * @param reply what to print for a question, its last line ended.
 */
export function prompt(
  { input, output }: Pick<Streams, 'input' | 'output'>,
  greeting: string,
  reply: (question: string) => string,
): Promise<void> {
  output.write(greeting);
  const lines = createInterface({
    input,
    output,
    terminal: true,
    prompt: '> ',
    historySize: HISTORY,
    removeHistoryDuplicates: true,
  });
  return new Promise((resolve) => {
    lines.on('line', (line) => {
      if (line.trim() !== '') output.write(`\n${reply(line.trim())}\n`);
      lines.prompt();
    });
    lines.on('close', () => {
      output.write('\n');
      resolve();
    });
    lines.prompt();
  });
}
