import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadCorpus } from '../../corpus/load.ts';
import { readText } from '../read-text.ts';
import { inventedStories } from '../story-folders.ts';
import type { CheckEvalOptions } from './check-eval-options.ts';
import { type MessageSet, parseMessages } from './message-set.ts';

/**
 * Reads the stories and messages to evaluate; sets that the split leaves empty are left out.
 *
 * @throws Error when a file cannot be used or no message is left
 */
export async function readMessageSets({ own, split }: CheckEvalOptions): Promise<MessageSet[]> {
  const sets =
    own === undefined ? await readProject() : [await readSet(basename(own.corpus), own.corpus, own.checks)];
  if (split === undefined) return sets;
  const parts = sets
    .map((set) => ({ ...set, messages: set.messages.filter((message) => message.split === split) }))
    .filter(({ messages }) => messages.length > 0);
  if (parts.length === 0) throw new Error(`no message says "split": "${split}"`);
  return parts;
}

/** What the project holds beside articles that it holds too. */
async function readProject(): Promise<MessageSet[]> {
  const shipped = { name: 'the story that ships', directory: 'corpus', file: 'test/checks/shipped.jsonl' };
  const invented = await inventedStories();
  const places = [
    shipped,
    ...invented.map((story) => ({ ...story, file: join(story.directory, 'checks.jsonl') })),
  ].filter(({ file }) => existsSync(file));
  if (places.length === 0)
    throw new Error('the project holds no labelled messages; give --corpus and --checks');
  return Promise.all(places.map(({ name, directory, file }) => readSet(name, directory, file)));
}

async function readSet(name: string, corpus: string, file: string): Promise<MessageSet> {
  const { articles, synonyms } = await loadCorpus(corpus);
  return { name, articles, synonyms, messages: parseMessages(await readText(file), articles, file) };
}
