import { expect, test } from 'vitest';
import { evaluationText, type Reporter } from '../../src/eval/evaluation-text.ts';

interface Caught {
  readonly name: string;
  readonly fish: number;
  readonly lost: readonly string[];
}

const reporter: Reporter<Caught> = {
  failures: ({ lost }) => lost.map((name) => `lost ${name}\n`),
  pool: (name, all) => ({ name, fish: all.reduce((sum, { fish }) => sum + fish, 0), lost: [] }),
  report: ({ name, fish }) => `${name}: ${fish}\n`,
  numbers: ({ fish }) => ({ fish }),
};
const lake = { name: 'lake', fish: 2, lost: ['pike'] };
const sea = { name: 'sea', fish: 3, lost: [] };

test('prints each set and then all of them, what failed first where that is asked for', () => {
  const options = { json: false, failures: false };
  expect(evaluationText([lake, sea], options, reporter)).toBe('lake: 2\n\nsea: 3\n\nall of them: 5\n');
  expect(evaluationText([lake], { ...options, failures: true }, reporter)).toBe('lost pike\n\nlake: 2\n');
});

test('prints the numbers of each as one line of JSON', () => {
  expect(evaluationText([lake, sea], { json: true, failures: true }, reporter)).toBe(
    '[{"fish":2},{"fish":3},{"fish":5}]\n',
  );
});
