import type { Token } from '../search/analyzer.ts';
import { countryOfTerm } from '../search/country-terms.ts';
import type { Query } from '../search/query.ts';
import type { Hit } from '../search/ranking.ts';
import { stem } from '../search/stem.ts';
import { rowsOf } from './coordination.ts';
import { isStated } from './fit/doer.ts';
import { fitOfPart } from './fit/fit-of-part.ts';
import { isSpeaker } from './fit/speaker.ts';
import { isNegated, negates } from './negation.ts';
import type { Question, Wanted } from './question/question.ts';
import { type Reading, read } from './reading.ts';
import { type Place, supportOf, wholeSupport } from './support.ts';
import type { Mention } from './values/mention.ts';
import { findMentions, type MentionContext } from './values/mentions.ts';

/** A mention that may answer the question. */
export interface Candidate {
  readonly mention: Mention;
  readonly hit: Hit;
  /** How well the text supports it, 0 to about 2; comparable within one question. */
  readonly score: number;
  /** Whether its sentence says of it what the question asks about, in some words. */
  readonly stated: boolean;
}

/** A less likely sort of thing is worth this much of a likelier one. */
const OTHER_SORT = 0.85;
const NEGATED = 0.15;
/** Who stands in a row is nearly as good as the best of the row. */
const IN_ROW = 0.95;
/** Who stands in a row with somebody that the question names has that one's part, not the part asked for. */
const IN_ASKED_ROW = 0.3;
const LEAST = 0.02;
const REGIONS: ReadonlyMap<string, string> = new Map([
  ['african', 'Africa'],
  ['asian', 'Asia'],
  ['european', 'Europe'],
  ['oceanian', 'Oceania'],
]);

/** The candidates in a paragraph, best first. */
export function candidatesIn(
  hit: Hit,
  question: Question,
  query: Query,
  context: MentionContext,
): Candidate[] {
  const reading = read(hit.indexed);
  const asked = new Set(question.tokens.filter(({ stop }) => !stop).map(({ term }) => term));
  const inquiry = { question, query, context, asked };
  return question.wanted
    .flatMap((wanted, order) => {
      const scored = findMentions(reading, wanted, context, question).map((mention): Candidate => {
        const { score, stated } = assess(mention, reading, hit, inquiry);
        return { mention, hit, score: score * OTHER_SORT ** order, stated };
      });
      return isName(wanted) ? coordinate(scored, reading.text) : scored;
    })
    .filter(({ score }) => score > LEAST)
    .sort((a, b) => b.score - a.score);
}

function isName(wanted: Wanted): boolean {
  return wanted === 'country' || wanted === 'place' || wanted === 'person' || wanted === 'organisation';
}

/** A question with what its mentions are held against. */
interface Inquiry {
  readonly question: Question;
  readonly query: Query;
  readonly context: MentionContext;
  /** The terms of the question's own words. */
  readonly asked: ReadonlySet<string>;
}

const UNFIT = { score: 0, stated: false } as const;

function assess(
  mention: Mention,
  reading: Reading,
  hit: Hit,
  inquiry: Inquiry,
): Pick<Candidate, 'score' | 'stated'> {
  const { question, query } = inquiry;
  const place = placeOf(mention, reading);
  if (place === undefined) return UNFIT;
  const tokens = reading.tokens.slice(place.first, place.last + 1);
  if (isAsked(mention, tokens, inquiry)) return UNFIT;
  const setting = { ...place, mention, reading, hit, query, question };
  const trust = mention.trust ?? 1;
  const isDenied = isNegated(reading, place.first, place.last) && !negates(question.tokens);
  const score =
    supportOf(hit, query, question, place) * trust * fitOfPart(setting) * (isDenied ? NEGATED : 1);
  const told = isSpeaker(setting) ? wholeSupport(hit, query, question) * trust : 0;
  return { score: Math.max(score, told), stated: !isDenied && isStated(setting) };
}

function placeOf({ start, end }: Mention, { tokens, sentences }: Reading): Place | undefined {
  const sentence = sentences.findIndex((range) => start >= range.start && start < range.end);
  const first = tokens.findIndex((token) => token.end > start);
  if (sentence < 0 || first < 0) return undefined;
  let last = first;
  while ((tokens[last + 1]?.start ?? end) < end) last += 1;
  return { sentence, first, last };
}

/** What the question itself names is not its answer. */
function isAsked(mention: Mention, tokens: readonly Token[], { question, context, asked }: Inquiry): boolean {
  if (mention.kind === 'date' || mention.kind === 'number') return false;
  const content = tokens.filter((token) => !token.stop);
  if (content.every((token) => asked.has(token.term))) return true;
  switch (mention.kind) {
    case 'country':
      return asked.has(mention.key) || isOutside(mention.key, question);
    case 'person': {
      const surname = content.at(-1);
      return surname !== undefined && asked.has(surname.term) && context.names.isPerson(surname.form);
    }
    case 'organisation': {
      const [first = ''] = mention.text.toLowerCase().split(/[^\p{L}\p{N}]+/u);
      return content[0]?.capital === true && asked.has(stem(first));
    }
    case 'place':
      return false;
  }
}

/** Whether a country lies outside the part of the world that the question names ("which Asian countries"). */
function isOutside(key: string, question: Question): boolean {
  const region = question.tokens.map(({ form }) => REGIONS.get(form)).find((name) => name !== undefined);
  return region !== undefined && countryOfTerm(key)?.region !== region;
}

/** Lets those who stand side by side ("A, B and C") share their part. */
function coordinate(candidates: readonly Candidate[], text: string): Candidate[] {
  const inOrder = [...candidates].sort((a, b) => a.mention.start - b.mention.start);
  return rowsOf(inOrder, text).flatMap((row) => {
    const best = Math.max(...row.map(({ score }) => score));
    const isAskedRow = row.some(({ score, mention }) => score === 0 && !mention.described);
    return row
      .filter(({ score }) => score > 0)
      .map((one) => ({
        ...one,
        score: isAskedRow ? one.score * IN_ASKED_ROW : Math.max(one.score, IN_ROW * best),
      }));
  });
}
