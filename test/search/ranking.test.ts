import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCorpus } from '../../src/corpus/load.ts';
import { englishThesaurus } from '../../src/search/english-thesaurus.ts';
import { buildIndex } from '../../src/search/paragraph-index.ts';
import { Thesaurus, toTermRules } from '../../src/search/thesaurus.ts';
import { rank } from './small-corpus.ts';

/** A line of the ferry story's questions. */
interface Row {
  readonly id: string;
  readonly question: string;
  /** Article and number of the paragraphs that answer, the best one first. */
  readonly gold: readonly (readonly [string, number])[];
  readonly reason: string;
}

const FERRY = fileURLToPath(new URL('../fixtures/stories/ferry', import.meta.url));
const { articles, synonyms } = await loadCorpus(FERRY);
const index = buildIndex(articles);
const thesaurus = new Thesaurus(toTermRules(synonyms, 0.85), englishThesaurus());
const rows: Row[] = readFileSync(`${FERRY}/questions.jsonl`, 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line));

/** What the words alone do not decide. */
const UNDECIDED: Readonly<Record<string, string>> = {
  f03: 'each paragraph has one of the words, and its article the other',
  f09: 'both paragraphs answer',
  f24: 'only the type of the question, a person, tells the captain from the bell',
  f29: 'only the type of the question, a place, tells the route’s towns from its other paragraphs',
};
const ranked = rows.filter(({ id, gold }) => gold.length > 0 && !(id in UNDECIDED));
const undecided = rows.filter(({ id }) => id in UNDECIDED);

function found({ question }: Row): string[] {
  return rank(question, index, thesaurus);
}

describe('finds first', () => {
  it.each(ranked)('$id $question: $reason', (row) => {
    expect(found(row)[0]).toBe(row.gold[0]?.join(' '));
  });
});

describe('finds among the first three', () => {
  it.each(undecided)('$id $question', (row) => {
    expect(found(row).slice(0, 3)).toContain(row.gold[0]?.join(' '));
  });
});

it('finds nothing for what holds no word of the story', () => {
  for (const id of ['f51', 'f55', 'f58', 'f59', 'f60']) {
    const row = rows.find((one) => one.id === id);
    expect(row && found(row), row?.question).toEqual([]);
  }
});
