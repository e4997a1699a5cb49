import type { Token } from '../../search/analyzer.ts';
import type { TextRange } from '../../text-range.ts';
import type { Detail } from '../check.ts';
import type { CheckKnowledge } from '../knowledge.ts';
import type { MessageReading } from '../message/message-reading.ts';
import { type Claim, readClaim, type TokenSpan } from './claim.ts';
import { clausesOf, piecesOf } from './clauses.ts';
import { readDetails } from './read-details.ts';
import { sortRelation } from './relation/sort-relation.ts';
import { sortValue } from './sort-value.ts';

/** A sentence with fewer words that tell something is read together with the one before it, if both are not too long. */
const SHORT = 5;
const LONG = 22;

/** Checks everything that a message states outside its quotations. */
export function checkDetails(
  message: string,
  reading: MessageReading,
  typed: (range: TextRange) => TextRange,
  knowledge: CheckKnowledge,
): Detail[] {
  const { text, tokens, spans, sources } = reading;
  const clauses = clausesOf(text, tokens);
  const ignored = new Set(
    sources.flatMap((source) => {
      const { first, last } = spanOf(tokens, source);
      return Array.from({ length: last - first }, (_, offset) => first + offset);
    }),
  );
  const pieces = spans.flatMap((sentence) => piecesOf(tokens, spanOf(tokens, sentence), clauses));
  return pieces.flatMap((own, place) => {
    const span = withContext(own, pieces[place - 1], tokens);
    const claim = readClaim({ text, tokens, clauses, ignored }, span, knowledge);
    return checkClaim(message, claim, own, reading, typed, knowledge);
  });
}

function checkClaim(
  message: string,
  claim: Claim,
  span: TokenSpan,
  reading: MessageReading,
  typed: (range: TextRange) => TextRange,
  knowledge: CheckKnowledge,
): Detail[] {
  const details = readDetails(reading, span, claim, knowledge.lookUp);
  return details.flatMap((detail): Detail[] => {
    const place = typed(detail);
    const said = message.slice(place.start, place.end);
    const others = details.filter((other) => other !== detail);
    const sorted =
      detail.kind === 'statement'
        ? sortRelation(detail, claim, others, said)
        : sortValue(detail, claim, others, said, knowledge);
    return sorted === undefined ? [] : [{ kind: detail.kind, ...place, text: said, ...sorted }];
  });
}

/** A sentence of few words goes on with what the one before was about: "It was in Utrecht." */
function withContext(span: TokenSpan, before: TokenSpan | undefined, tokens: readonly Token[]): TokenSpan {
  if (before === undefined) return span;
  const words = ({ first, last }: TokenSpan): number =>
    tokens.slice(first, last).filter(({ stop }) => !stop).length;
  return words(span) < SHORT && words(before) + words(span) <= LONG
    ? { first: before.first, last: span.last }
    : span;
}

function spanOf(tokens: readonly { readonly start: number }[], { start, end }: TextRange): TokenSpan {
  const first = tokens.findIndex((token) => token.start >= start);
  const behind = tokens.findIndex((token) => token.start >= end);
  return { first: first < 0 ? tokens.length : first, last: behind < 0 ? tokens.length : behind };
}
