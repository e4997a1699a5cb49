import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Article } from './article.ts';
import { CorpusError, type FileProblem } from './corpus-error.ts';
import { MAX_FILE_BYTES } from './limits.ts';
import { parseArticle } from './parse-article.ts';
import { parseQuestions } from './parse-questions.ts';
import { parseSynonyms } from './parse-synonyms.ts';
import type { SynonymRule } from './synonyms.ts';

/** A folder of articles in memory. */
export interface Corpus {
  /** Sorted by id. */
  readonly articles: readonly Article[];
  readonly synonyms: readonly SynonymRule[];
  /** Questions to offer, in the order of the file; whether the articles answer them is not known yet. */
  readonly questions: readonly string[];
}

const SYNONYMS = 'synonyms.txt';
const QUESTIONS = 'questions.txt';

/** Whether a file of this name is part of a story. */
export function isStoryFile(name: string): boolean {
  return isArticle(name) || name === SYNONYMS || name === QUESTIONS;
}

function isArticle(name: string): boolean {
  return /\.md$/i.test(name) && !name.startsWith('.');
}

function errorCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}

async function listFolder(directory: string): Promise<string[]> {
  const importing = `npm run import -- FILE --to ${directory}`;
  const names = await readdir(directory).catch((error: unknown) => {
    const code = errorCode(error);
    if (code === 'ENOENT') {
      throw new CorpusError(
        `There is no folder "${directory}". Name another, or make it by importing: ${importing}`,
      );
    }
    if (code === 'ENOTDIR') throw new CorpusError(`"${directory}" is a file. Name the folder that holds it.`);
    throw new CorpusError(`The folder "${directory}" cannot be read (${code}). Check its permissions.`);
  });
  if (!names.some(isArticle)) {
    throw new CorpusError(`The folder "${directory}" holds no article (*.md). Import one: ${importing}`);
  }
  return names.filter(isStoryFile).sort();
}

/** A file's text, or what is wrong with it. */
async function readText(file: string): Promise<{ readonly text: string } | FileProblem> {
  try {
    const entry = await stat(file);
    if (!entry.isFile()) return { file, message: 'not a file; move it away' };
    if (entry.size > MAX_FILE_BYTES) {
      const remedy = /\.md$/i.test(file) ? 'split it into several articles' : 'shorten it';
      return { file, message: `larger than 2 MiB; ${remedy}` };
    }
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(await readFile(file)) };
  } catch (error) {
    if (error instanceof TypeError) return { file, message: 'not UTF-8; save it with the encoding UTF-8' };
    return { file, message: `cannot be read (${errorCode(error)}); check its permissions, or move it away` };
  }
}

/**
 * Reads every article (`*.md`) of a folder, and its `synonyms.txt` and `questions.txt` where there are any.
 *
 * @throws {CorpusError} When the folder or any file in it cannot be used: all of it loads or nothing does.
 */
export async function loadCorpus(directory: string): Promise<Corpus> {
  const articles: Article[] = [];
  const synonyms: SynonymRule[] = [];
  const questions: string[] = [];
  const problems: FileProblem[] = [];
  const nameOf = new Map<string, string>();
  for (const name of await listFolder(directory)) {
    const file = join(directory, name);
    const read = await readText(file);
    if ('message' in read) {
      problems.push(read);
      continue;
    }
    if (name === SYNONYMS) {
      const parsed = parseSynonyms(read.text);
      synonyms.push(...parsed.rules);
      problems.push(...parsed.problems.map((problem) => ({ file, ...problem })));
      continue;
    }
    if (name === QUESTIONS) {
      const parsed = parseQuestions(read.text);
      questions.push(...parsed.questions);
      problems.push(...parsed.problems.map((problem) => ({ file, ...problem })));
      continue;
    }
    const id = name.slice(0, -3).normalize('NFC');
    const twin = nameOf.get(id.toLowerCase());
    nameOf.set(id.toLowerCase(), name);
    if (twin !== undefined) {
      problems.push({ file, message: `its name differs from ${twin} in case alone; rename one of the two` });
    }
    const parsed = parseArticle(id, read.text);
    if (parsed.kind === 'article') articles.push(parsed.article);
    else problems.push(...parsed.problems.map((problem) => ({ file, ...problem })));
  }
  if (problems.length > 0) {
    throw new CorpusError(`The articles in "${directory}" cannot be used, and none was loaded:`, problems);
  }
  return { articles, synonyms, questions };
}
