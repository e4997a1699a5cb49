import type { Collection } from './collection.ts';
import { between, pick, seededRandom } from './random.ts';

const BEGINNINGS = [
  'What about',
  'Who is',
  'Where is',
  'When did',
  'Why',
  'How many',
  'Which countries',
] as const;

/** Questions to run an engine in with, made of neighbouring words of the collection: none of those that are measured. */
export function warmUpQuestions({ articles, questions }: Collection, count: number): string[] {
  const random = seededRandom(count);
  const measured = new Set(questions.map(({ question }) => question));
  const texts = articles.flatMap(({ paragraphs }) => paragraphs.map(({ text }) => text));
  return Array.from({ length: count }, () => {
    const words = texts[Math.floor(random() * texts.length)]?.split(' ') ?? [];
    const start = between(0, Math.max(0, words.length - 6), random);
    return `${pick(BEGINNINGS, random)} ${words.slice(start, start + between(2, 6, random)).join(' ')}?`;
  }).filter((question) => !measured.has(question));
}
