import { existsSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadCorpus } from '../corpus/load.ts';
import type { EvalOptions } from './eval-options.ts';
import type { EvaluationSet } from './evaluation.ts';
import { checkGold, parseQuestions } from './question-set.ts';
import { readText } from './read-text.ts';
import { readSquad } from './squad.ts';
import { inventedStories } from './story-folders.ts';

/**
 * Reads the stories and questions to evaluate; sets that the split leaves empty are left out.
 *
 * @throws Error when a file cannot be used or no question is left
 */
export async function readSets({ source, split }: EvalOptions): Promise<EvaluationSet[]> {
  const sets = await readSource(source);
  if (split === undefined) return sets;
  const parts = sets
    .map((set) => ({ ...set, questions: set.questions.filter((question) => question.split === split) }))
    .filter(({ questions }) => questions.length > 0);
  if (parts.length === 0) throw new Error(`no question says "split": "${split}"`);
  return parts;
}

async function readSource(source: EvalOptions['source']): Promise<EvaluationSet[]> {
  switch (source.kind) {
    case 'own':
      return [await readSet(basename(source.corpus), source.corpus, source.questions)];
    case 'squad':
      return [
        { name: basename(source.file), synonyms: [], ...readSquad(await readText(source.file), source.file) },
      ];
    case 'project':
      return readProject();
  }
}

async function readProject(): Promise<EvaluationSet[]> {
  const sets = [await readSet('the story that ships', 'corpus', 'test/questions/shipped.jsonl')];
  for (const { name, directory } of await inventedStories()) {
    const file = join(directory, 'questions.jsonl');
    // Some stories are there for messages to check alone.
    if (existsSync(file)) sets.push(await readSet(name, directory, file));
  }
  return sets;
}

async function readSet(name: string, corpus: string, file: string): Promise<EvaluationSet> {
  const { articles, synonyms } = await loadCorpus(corpus);
  const questions = parseQuestions(await readText(file), file);
  checkGold(questions, articles, file);
  return { name, articles, synonyms, questions };
}
