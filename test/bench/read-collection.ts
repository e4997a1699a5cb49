import { readFile } from 'node:fs/promises';
import { loadCorpus } from '../../src/corpus/load.ts';
import { parseQuestions, type Question } from '../../src/eval/question-set.ts';
import { readSquad } from '../../src/eval/squad.ts';
import type { Collection, KnownItem } from './collection.ts';
import { inventNews } from './invented-news.ts';

const SEED = 1;

/** A collection with a few words on where it comes from. */
export interface NamedCollection {
  readonly name: string;
  readonly collection: Collection;
}

/**
 * The collection of a `--sizes` entry: `story` is the story that ships, a number that many paragraphs of invented news.
 *
 * @param questions how many questions to invent at most
 */
export async function readCollection(size: string, questions: number): Promise<NamedCollection> {
  if (size !== 'story') {
    const paragraphs = Number(size);
    if (!Number.isInteger(paragraphs) || paragraphs < 1)
      throw new Error(`--sizes takes story and numbers, not ${size}`);
    return { name: 'invented news', collection: inventNews(paragraphs, questions, SEED) };
  }
  const file = 'test/questions/shipped.jsonl';
  const asked = parseQuestions(await readFile(file, 'utf8'), file);
  return {
    name: 'the story that ships',
    collection: { ...(await loadCorpus('corpus')), questions: knownItems(asked) },
  };
}

/** A file in the format of SQuAD. */
export async function readSquadCollection(file: string): Promise<NamedCollection> {
  const { articles, questions } = readSquad(await readFile(file, 'utf8'), file);
  return { name: file, collection: { articles, synonyms: [], questions: knownItems(questions) } };
}

function knownItems(questions: readonly Question[]): KnownItem[] {
  return questions.filter(({ gold }) => gold.length > 0).map(({ question, gold }) => ({ question, gold }));
}
