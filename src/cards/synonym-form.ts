import type { Cluster } from '../misses/cluster-misses.ts';
import { analyze, type Token } from '../search/analyzer.ts';
import type { Words } from '../words/words.ts';
import type { Form } from './form.ts';
import { shortHash } from './short-hash.ts';

/** What stands between what is typed and what it is read as, in a synonyms file. */
export const ARROW = '=>';
/** The form's only field. */
export const LINE = 'line';
const LONGEST_LINE = 300;

/** Asks for a synonym, as it stands on a line of a synonyms file. */
export function synonymForm(cluster: Cluster, { desk }: Words): Form {
  return {
    action: { kind: 'add-synonym', miss: shortHash(cluster.leading.question) },
    title: desk.formTitle,
    fields: [
      {
        kind: 'text',
        name: LINE,
        label: desk.formLabel,
        description: desk.formDescription(ARROW),
        required: true,
        maxLength: LONGEST_LINE,
        example: exampleFrom(cluster),
      },
    ],
  };
}

/** Words of the questions themselves: two that stand in each other's place in two wordings, or the longest and a gap. */
function exampleFrom({ leading, misses }: Cluster): string {
  const own = contentWords(leading.question);
  for (const { question } of misses.slice(1)) {
    const others = contentWords(question);
    const [typed] = others.filter((word) => !holds(own, word));
    const [meant] = own.filter((word) => !holds(others, word));
    if (typed !== undefined && meant !== undefined) return `${typed.form}, ${meant.form}`;
  }
  const [longest] = [...own].sort((a, b) => b.form.length - a.form.length);
  return `${longest?.form ?? '…'}, …`;
}

function contentWords(question: string): Token[] {
  return analyze(question).filter(({ stop }) => !stop);
}

function holds(words: readonly Token[], { term }: Token): boolean {
  return words.some((word) => word.term === term);
}
