import { LRUCache } from 'lru-cache';
import type { Answer, Citation, Snippet } from '../answer/answer.ts';
import type { Article } from '../corpus/article.ts';
import type { StandingRuling } from '../stories/held-ruling.ts';
import type { Story } from '../story.ts';
import { articleKey } from './passage-ref.ts';
import { shortHash } from './short-hash.ts';

/** Passages on a page. */
export const PAGE_SIZE = 3;
/** Passages on all pages. */
const MOST = 12;

/** A question, as it was asked, with its answer. */
export interface Asked {
  /** As `cleanQuestion` leaves it. */
  readonly question: string;
  /** The only article that was asked; undefined where all were. */
  readonly article: Article | undefined;
  readonly answer: Answer;
  /** The passages of each page, from the second on. */
  readonly later: readonly (readonly Snippet[])[];
  /** What the moderators have settled, where it fits the question. */
  readonly ruling?: StandingRuling;
}

/** So many questions of each story are remembered. */
const REMEMBERED = 500;
/** A press asks again what was just asked, and in an argument many ask the same. Forgotten with the story. */
const remembered = new WeakMap<Story, LRUCache<string, Asked>>();

/** Asks a question of all articles, or of one. */
export function askStory(story: Story, question: string, article?: Article): Asked {
  const known = remembered.get(story) ?? new LRUCache<string, Asked>({ max: REMEMBERED });
  remembered.set(story, known);
  const key = `${article?.id ?? ''}\n${question}`;
  const before = known.get(key);
  if (before !== undefined) return before;
  const asked = askAnew(story, question, article);
  known.set(key, asked);
  return asked;
}

function askAnew(story: Story, question: string, article: Article | undefined): Asked {
  const only = article === undefined ? {} : { article: article.id };
  const answer = story.ask(question, { ...only, limit: PAGE_SIZE, further: MOST - PAGE_SIZE });
  const later = [];
  for (let from = 0; from < answer.further.length; from += PAGE_SIZE) {
    later.push(answer.further.slice(from, from + PAGE_SIZE));
  }
  return { question, article, answer, later };
}

/** What a button has to remember beside the question, which stands on the card. */
export function scopeOf({ article }: Asked): { readonly article?: string } {
  return article === undefined ? {} : { article: articleKey(article.id) };
}

/** Changes with what the first page says. */
export function hashOfAnswer({
  question,
  article,
  answer: { status, values, snippets },
  ruling,
}: Asked): string {
  // The count keeps direct answers and passages apart.
  const counted = [status, article?.id ?? '', String(values.length)];
  const said = [...values.map(({ text }) => text), ...snippets.map(quotation), ...settledBy(ruling)];
  return shortHash(question, ...counted, ...said);
}

/** Changes with the passages of a page. */
export function hashOfPage(snippets: readonly Citation[]): string {
  return shortHash(...snippets.map(quotation));
}

function settledBy(standing: StandingRuling | undefined): string[] {
  if (standing === undefined) return [];
  const { ruling, citations } = standing;
  return [ruling.id, String(ruling.revision), ...citations.map(quotation)];
}

function quotation({ paragraph, start, end }: Citation): string {
  return paragraph.text.slice(start, end);
}
