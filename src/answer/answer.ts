import type { Article, Paragraph } from '../corpus/article.ts';
import type { TextRange } from '../text-range.ts';

/** At least one: what is empty cannot be built. */
export type NonEmpty<T> = readonly [T, ...T[]];

/** Where something stands: a half-open range over a paragraph's own text. */
export interface Citation extends TextRange {
  readonly paragraph: Paragraph;
}

/** What sort of thing a direct answer is. */
export type ValueKind = 'place' | 'country' | 'date' | 'person' | 'organisation' | 'number';

/** A direct answer, with every place that states it. */
export interface Value {
  /** The canonical wording: a country's common name, a date resolved as precisely as it was written. */
  readonly text: string;
  readonly kind: ValueKind;
  /** A country's flag, as an emoji. */
  readonly flag?: string;
  /** For a date that names a whole day, month or year: ISO 8601 (`2018-05-14`, `2018-04`, `2019`). */
  readonly iso?: string;
  readonly citations: NonEmpty<Citation>;
}

/** Whole sentences of one paragraph, quoted as they stand: `paragraph.text.slice(start, end)`. */
export interface Snippet extends Citation {
  readonly article: Article;
  /** The words that met the question, as ranges over the paragraph's text (not the snippet's), in order, apart. */
  readonly highlights: readonly TextRange[];
}

interface Asked {
  readonly question: string;
  /** The question's own words, folded, that no article holds. */
  readonly missing: readonly string[];
  /** Words of the question that were read as another spelling. */
  readonly readAs: Readonly<Record<string, string>>;
  /** Passages after the `snippets`, as many of them as were asked for. */
  readonly further: readonly Snippet[];
}

/** The articles say it. */
export interface Answered extends Asked {
  readonly status: 'answered';
  /** Direct answers, best first; none for questions that ask for an explanation. */
  readonly values: readonly Value[];
  readonly snippets: NonEmpty<Snippet>;
}

/** The articles speak of it, but the thing asked for is not in them: the nearest passages. */
export interface Related extends Asked {
  readonly status: 'related';
  readonly values: readonly [];
  readonly snippets: NonEmpty<Snippet>;
}

/** The articles do not speak of it. */
export interface Unanswered extends Asked {
  readonly status: 'unanswered';
  readonly values: readonly [];
  readonly snippets: readonly [];
}

/** Nothing to search for: the question holds no word. */
export interface Empty extends Asked {
  readonly status: 'empty';
  readonly values: readonly [];
  readonly snippets: readonly [];
}

/** What comes of a question. No match is a value, never an exception. */
export type Answer = Answered | Related | Unanswered | Empty;
