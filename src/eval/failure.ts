import { isShown, isShownInSnippets, missedValues, type Outcome, wrongValues } from './outcome.ts';

/**
 * What is wrong with an outcome, each in a few words, the worst first; none when all is right. A question to abstain
 * from fails only by being answered.
 */
export function findFaults(outcome: Outcome): string[] {
  const { question, answer, place } = outcome;
  if (question.status === 'abstain') return answer.status === 'answered' ? ['answered, should abstain'] : [];
  const faults: string[] = [];
  if (answer.status !== 'answered') faults.push(`${answer.status}, should answer`);
  if (!isShown(outcome)) faults.push('answer not shown');
  else if (!isShownInSnippets(outcome, 1)) faults.push('answer not in the first snippet');
  if (place > 1) faults.push(place === Number.POSITIVE_INFINITY ? 'gold not in ten' : `gold ranks ${place}`);
  const missed = missedValues(outcome).map((patterns) => patterns.map(({ source }) => source).join('|'));
  if (missed.length > 0) faults.push(`missed ${missed.join(', ')}`);
  if (question.values.length > 0) {
    const wrong = wrongValues(outcome).map(({ text }) => text);
    if (wrong.length > 0) faults.push(`wrong ${wrong.join(', ')}`);
  }
  return faults;
}

/** A failed question with what came out, as text to read; undefined when nothing failed. */
export function reportFailure(outcome: Outcome): string | undefined {
  const faults = findFaults(outcome);
  if (faults.length === 0) return undefined;
  const { question, answer } = outcome;
  const lines = [`${question.id} [${question.type}] ${question.question}`, `  ${faults.join('; ')}`];
  const values = answer.values.map(({ text }) => text).join(', ');
  lines.push(`  came: ${answer.status}${values && `: ${values}`}`);
  const [snippet] = answer.snippets;
  if (snippet) {
    const { paragraph, start, end } = snippet;
    lines.push(`  ${paragraph.article} ${paragraph.number}: ${paragraph.text.slice(start, end)}`);
  }
  if (question.gold.length > 0) {
    lines.push(
      `  gold: ${question.gold.map(({ article, paragraph }) => `${article} ${paragraph}`).join(', ')}`,
    );
  }
  return `${lines.join('\n')}\n`;
}
