import type { Article } from '../corpus/article.ts';
import { cleanLine } from '../corpus/clean-text.ts';
import type { Question } from './question-set.ts';

/** What is read of a file in the format of SQuAD 1.1 and 2.0 (https://rajpurkar.github.io/SQuAD-explorer/). */
interface SquadFile {
  readonly data: readonly {
    readonly title?: string;
    readonly paragraphs: readonly { readonly context: string; readonly qas: readonly SquadQuestion[] }[];
  }[];
}
interface SquadQuestion {
  readonly id: string;
  readonly question: string;
  readonly answers: readonly { readonly text: string }[];
  readonly is_impossible?: boolean;
}

/**
 * Reads a SQuAD file: one article per title, and each question with its own paragraph as gold and its answers as what
 * has to be shown. A question marked impossible is one to abstain from, close to the text.
 *
 * @param file the name that errors give
 * @throws Error when the text is not such a file
 */
export function readSquad(text: string, file: string): { articles: Article[]; questions: Question[] } {
  const articles: Article[] = [];
  const questions: Question[] = [];
  for (const [index, { title, paragraphs }] of parseSquad(text, file).data.entries()) {
    const name = title?.replaceAll('_', ' ') ?? `Article ${index + 1}`;
    const id = `${index + 1}-${name.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`;
    articles.push({
      id,
      title: name,
      language: 'en',
      text: 'article',
      paragraphs: paragraphs.map(({ context }, place) => ({
        article: id,
        number: place + 1,
        text: cleanLine(context),
      })),
    });
    for (const [place, { qas }] of paragraphs.entries()) {
      for (const asked of qas) questions.push(toQuestion(asked, id, place + 1));
    }
  }
  return { articles, questions };
}

function toQuestion(asked: SquadQuestion, article: string, paragraph: number): Question {
  const possible = asked.is_impossible !== true;
  const answers = possible ? [...new Set(asked.answers.map((answer) => cleanLine(answer.text)))] : [];
  return {
    id: asked.id,
    question: asked.question,
    type: 'squad',
    status: possible ? 'answered' : 'abstain',
    gold: possible ? [{ article, paragraph }] : [],
    shown: answers.map((answer) => new RegExp(answer.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&'), 'i')),
    values: [],
    tags: possible ? [] : ['close'],
  };
}

function parseSquad(text: string, file: string): SquadFile {
  const remedy = 'give a file in the format of SQuAD 1.1 or 2.0';
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new Error(`${file} is not JSON; ${remedy}`, { cause });
  }
  if (!isSquadFile(value))
    throw new Error(`${file} has no data[].paragraphs[] with a context and its qas; ${remedy}`);
  return value;
}

function isSquadFile(value: unknown): value is SquadFile {
  const isParagraph = (paragraph: unknown): boolean => {
    const { context, qas } = Object(paragraph);
    return typeof context === 'string' && Array.isArray(qas);
  };
  const isEntry = (entry: unknown): boolean => {
    const { paragraphs } = Object(entry);
    return Array.isArray(paragraphs) && paragraphs.every(isParagraph);
  };
  const { data } = Object(value);
  return Array.isArray(data) && data.length > 0 && data.every(isEntry);
}
