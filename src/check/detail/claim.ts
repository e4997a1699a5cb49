import type { Token } from '../../search/analyzer.ts';
import { Matcher } from '../../search/matches.ts';
import type { ParagraphIndex } from '../../search/paragraph-index.ts';
import { buildQuery, type Query } from '../../search/query.ts';
import type { AskedToken } from '../../search/respell.ts';
import type { Thesaurus } from '../../search/thesaurus.ts';
import { bestOf } from '../best-of.ts';
import { coverageOf, type Spot, spotsOf } from './evidence.ts';
import type { ParagraphFinder } from './paragraph-finder.ts';
import { findVerbs, type VerbGroup } from './relation/verbs.ts';

/** Tokens of a message, by their places: half-open. */
export interface TokenSpan {
  readonly first: number;
  readonly last: number;
}

/** What one sentence of a message says, with the sentences of the articles that speak of the same. */
export interface Claim {
  /** The message's text, which the tokens' offsets count. */
  readonly text: string;
  /** All tokens of the message. */
  readonly tokens: readonly AskedToken[];
  /** Those of the sentence. */
  readonly span: TokenSpan;
  /** The sentence as a query; its concepts' places count from the sentence's first token. */
  readonly query: Query;
  readonly matcher: Matcher;
  /** By token of the message, the number of its clause. */
  readonly clauses: Int32Array;
  /** Places of tokens that say whose words they are, not what happened: a publisher's name. */
  readonly ignored: ReadonlySet<number>;
  readonly verbs: readonly VerbGroup[];
  /** Sentences that may speak of the same, of the best paragraph first. */
  readonly evidence: readonly Spot[];
}

/** So many paragraphs are looked at for a sentence. */
const PARAGRAPHS = 8;
/** And so many of their sentences; only paragraphs of dozens have more. */
const SENTENCES = 80;

/** What claims are read with. */
export interface ClaimKnowledge {
  readonly index: ParagraphIndex;
  readonly thesaurus: Thesaurus;
  readonly finder: ParagraphFinder;
}

/** Reads what a message says in a span of its tokens. */
export function readClaim(
  message: Pick<Claim, 'text' | 'tokens' | 'clauses' | 'ignored'>,
  span: TokenSpan,
  { index, thesaurus, finder }: ClaimKnowledge,
): Claim {
  const { text, tokens } = message;
  const query = buildQuery(tokens.slice(span.first, span.last), index, thesaurus);
  const matcher = new Matcher(query, index.vocabulary);
  const spots = finder
    .find(query, PARAGRAPHS)
    .flatMap((indexed) => spotsOf(indexed, matcher.find(indexed), query, index));
  const weights = Float64Array.from(query.concepts, ({ weight }) => weight);
  const evidence =
    spots.length <= SENTENCES ? spots : bestOf(spots, (spot) => coverageOf(spot, weights), SENTENCES);
  return {
    ...message,
    span,
    query,
    matcher,
    evidence,
    verbs: findVerbs(text, tokens, span.first, span.last),
  };
}

/** The concepts of a claim that stand within a span of the message's tokens. */
export function conceptsWithin({ query, span }: Claim, { first, last }: TokenSpan): number[] {
  return query.concepts.flatMap(({ place }, concept) => {
    const at = span.first + place;
    return at >= first && at < last ? [concept] : [];
  });
}

/** The terms that a claim itself holds. */
export function termsOf({ tokens, span }: Claim): ReadonlySet<string> {
  return new Set(tokens.slice(span.first, span.last).map(({ term }: Token) => term));
}
