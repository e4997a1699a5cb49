import type { Citation, NonEmpty } from '../answer/answer.ts';
import type { TextRange } from '../text-range.ts';

/** What a detail of a message is: a value, or the relation that a sentence states. */
export type DetailKind = 'date' | 'number' | 'place' | 'person' | 'organisation' | 'statement';

export type PartKind = 'quotation' | DetailKind;

/** What sort of word was changed, the gravest first. */
export type ChangeType = 'number' | 'date' | 'name' | 'negation' | 'hedge' | 'word';

/** One change between an article and a message. */
export interface Change {
  /** The article's words; empty where something was put in. */
  readonly from: string;
  /** The message's words; empty where something was left out. */
  readonly to: string;
  readonly type: ChangeType;
}

/** A run of a comparison, word by word, of a quotation with what an article says. */
export type Run =
  /** Words of both. The range is over the paragraph's text. */
  | ({ readonly kind: 'same' } & TextRange)
  /** The article's words that the message leaves out. The range is over the paragraph's text. */
  | ({ readonly kind: 'left-out' } & TextRange)
  /** The message's own words. The range is over the message. */
  | ({ readonly kind: 'put-in' } & TextRange);

interface PartOf<K extends PartKind> extends TextRange {
  readonly kind: K;
  /** The message's own words, `message.slice(start, end)`; of a quotation those between the marks. */
  readonly text: string;
}

/** The same words run in a paragraph, after folding case, typography and white space. */
export interface Verbatim extends PartOf<'quotation'> {
  readonly finding: 'verbatim';
  /** Every place where the words run, the one that fits the message best first. */
  readonly citations: NonEmpty<Citation>;
  /**
   * What stands just before the words in the first citation's paragraph, where the message cut it off: a negation, a hedge,
   * or a verb that denies or fails at what the words say.
   */
  readonly clipped?: TextRange;
}

/** Words close to those of a paragraph. */
export interface Altered extends PartOf<'quotation'> {
  readonly finding: 'altered';
  readonly citations: readonly [Citation];
  /** The gravest first: numbers, dates, names, negations and hedges before any other word. */
  readonly changes: NonEmpty<Change>;
  /** The whole quotation, in order. */
  readonly comparison: NonEmpty<Run>;
}

/** Two or more true runs, joined as if they were one. */
export interface Stitched extends PartOf<'quotation'> {
  readonly finding: 'stitched';
  /** The runs, in the order of the quotation. */
  readonly citations: readonly [Citation, Citation, ...Citation[]];
  /**
   * What was left out between each run and the next, one fewer than there are citations; undefined where the next run
   * does not follow in the same paragraph.
   */
  readonly omissions: readonly (Citation | undefined)[];
  /** Whether the message itself shows where something was left out (`…`). */
  readonly marked: boolean;
}

/** True words, but not of the article, the publisher or the speaker that the message names. */
export interface Elsewhere extends PartOf<'quotation'> {
  readonly finding: 'elsewhere';
  /** Where the words do stand. */
  readonly citations: NonEmpty<Citation>;
  /** Whom the message names, in its own words. */
  readonly named: string;
  readonly namedAs: 'publisher' | 'speaker';
  /** To whom the first citation's article gives the words, as it is printed there; undefined where the words are its own. */
  readonly speaker?: string;
}

/** No paragraph holds anything near. */
export interface AbsentQuotation extends PartOf<'quotation'> {
  readonly finding: 'absent';
  readonly citations: readonly [];
  /** The nearest sentence, to be shown as no more than that. */
  readonly nearest?: Citation;
}

export type Quotation = Verbatim | Altered | Stitched | Elsewhere | AbsentQuotation;

/** What the articles give for a thing, with every place that does. */
export interface GivenValue {
  /** As the articles have it: a date resolved as precisely as it was written, other words as printed. */
  readonly text: string;
  readonly citations: NonEmpty<Citation>;
}

/** The articles say the same. */
export interface Found extends PartOf<DetailKind> {
  readonly finding: 'found';
  /** The best first. */
  readonly citations: NonEmpty<Citation>;
}

/** The passage that matches the sentence gives something else, or says the opposite. */
export interface Differs extends PartOf<DetailKind> {
  readonly finding: 'differs';
  /** Each value that the articles give, where they differ among themselves. */
  readonly values: NonEmpty<GivenValue>;
  /** From each value to the message's own. */
  readonly changes: NonEmpty<Change>;
  /** Those of the values. */
  readonly citations: NonEmpty<Citation>;
}

/** The articles do not say it. */
export interface AbsentDetail extends PartOf<DetailKind> {
  readonly finding: 'absent';
  readonly citations: readonly [];
  /** The words, as the message has them, that no article holds; empty where all stand in some article, but not together. */
  readonly missing: readonly string[];
}

export type Detail = Found | Differs | AbsentDetail;
export type Part = Quotation | Detail;
export type Finding = Part['finding'];

/** How a message stands to the articles. Nothing to check is a value too: no parts. */
export interface Check {
  readonly message: string;
  /** In the order of the message. */
  readonly parts: readonly Part[];
}
