import type { Citation, NonEmpty, Value } from '../answer/answer.ts';
import type { Run } from '../check/check.ts';
import type { Article } from '../corpus/article.ts';
import type { TextRange } from '../text-range.ts';
import type { Action } from './action.ts';

/**
 * What a member is shown, top to bottom, without any markup: `src/discord/render.ts` alone makes markdown of it,
 * escapes every text and keeps to Discord's limits. Where not all of it fits, what stands later gives way.
 */
export interface Card {
  readonly blocks: readonly Block[];
  /** The last row; those with an `action` are pressed, at most 5. */
  readonly buttons: readonly Button[];
  /** A file that goes with it. */
  readonly file?: CardFile;
}

export interface CardFile {
  /** Letters, digits and hyphens, a dot and an ending. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** One part of a card. Its texts are plain: the renderer escapes them. */
export type Block =
  | Question
  | Checked
  | DirectAnswers
  | Findings
  | Passage
  | RulingText
  | Title
  | Sentence
  | Note
  | Item
  | Entry;

/** The question as it was read. A button's press reads it back from here, so a card holds one at most. */
export interface Question {
  readonly kind: 'question';
  /** As {@link cleanQuestion} leaves it. */
  readonly text: string;
}

/**
 * The text that was checked, below a heading. A button's press reads it back from here where all of it is shown, so a
 * card holds one at most.
 */
export interface Checked {
  readonly kind: 'checked';
  readonly heading: string;
  /** As {@link cleanMessage} leaves it. */
  readonly text: string;
}

/** The direct answers, in bold, each with the numbers of its footnotes. */
export interface DirectAnswers {
  readonly kind: 'direct-answers';
  readonly values: readonly {
    readonly value: Value;
    /** Numbers of the passages and notes below that state it, from 1. */
    readonly footnotes: readonly number[];
  }[];
  /** A sentence for what is left out, if anything is: `and 3 more`. */
  readonly rest?: string;
}

/**
 * How the parts of a message stand to the articles, in lines. Where there is too little room the last ones give way, and
 * the card says how many.
 */
export interface Findings {
  readonly kind: 'findings';
  /** What was checked: the words that a comparison says were put in are ranges over it. */
  readonly message: string;
  readonly lines: readonly FindingLine[];
  /** So many findings more have no line. */
  readonly left: number;
}

/** Parts of a message that stand alike to the articles, most often one. */
export interface FindingLine {
  /** The parts' own words, in order, each once; the renderer shortens them and sets them in quotation marks. */
  readonly words: NonEmpty<string>;
  /** How many parts these are, 1 or more. */
  readonly parts: number;
  /** How they stand to the articles. */
  readonly stand: string;
  /** Numbers of the passages below that show it, from 1. */
  readonly footnotes: readonly number[];
  /** What else has to be said, the gravest first. */
  readonly remarks: readonly Remark[];
  readonly comparison?: Comparison;
}

/** A line of small print under a finding. */
export interface Remark {
  readonly text: string;
  /** An article's words, in quotation marks behind the text. They are sliced again from the story like a passage. */
  readonly quoted?: Quoted;
  readonly footnotes?: readonly number[];
}

export interface Quoted {
  readonly citation: Citation;
  readonly article: Article;
}

/** A quotation word by word beside what an article says. Unchanged words give way, a change never does. */
export interface Comparison {
  readonly article: Article;
  readonly paragraph: Citation['paragraph'];
  readonly runs: NonEmpty<Run>;
}

/**
 * A quotation with its line of source. Its text is `citation.paragraph.text.slice(start, end)`, which the renderer
 * slices again from the story before anything is sent.
 */
export interface Passage {
  readonly kind: 'passage';
  readonly citation: Citation;
  readonly article: Article;
  /** Ranges over the paragraph's text, in order, apart. */
  readonly highlights: readonly TextRange[];
  /** Its number among the footnotes; undefined where there are none. */
  readonly footnote?: number;
  /** Stands beside it. */
  readonly button?: Button;
  /** Less important: shown smaller, and shortened first. */
  readonly aside?: boolean;
  /** Not shortened, unless nothing else is quoted: where there is no room for all of it, it is named. */
  readonly whole?: boolean;
  /** Only named, below the other passages, by its footnote, source and paragraph. */
  readonly named?: boolean;
}

/** What the moderators have settled: their words, not an article's. */
export interface RulingText {
  readonly kind: 'ruling';
  /** Whose words these are. */
  readonly label: string;
  /** In quotation marks. */
  readonly claim: string;
  /** On few lines. */
  readonly finding: string;
  /** Numbers of the passages below that it rests on, from 1. */
  readonly footnotes: readonly number[];
  /** A line of small print below it. */
  readonly remark?: string;
}

export interface Title {
  readonly kind: 'title';
  readonly text: string;
}

/** A line of ordinary text. */
export interface Sentence {
  readonly kind: 'sentence';
  readonly text: string;
  /** Set in front of the text as a command that can be typed: `/ask`. */
  readonly command?: string;
  /** Id of a channel whose name is set in front of the text. */
  readonly channel?: string;
}

/** A line of small print. */
export interface Note {
  readonly kind: 'note';
  readonly text: string;
  /** Id of a user whose name follows the text. They are not notified. */
  readonly mention?: string;
  /** A link that follows the text. */
  readonly link?: Link;
  /** Footnotes without a quotation: where else a direct answer stands. They follow the text. */
  readonly citations?: readonly {
    readonly footnote: number;
    readonly article: Article;
    readonly paragraph: number;
  }[];
}

/** One of a list: what it is, what is known of it, and what can be done with it. */
export interface Item {
  readonly kind: 'item';
  readonly text: string;
  readonly details: readonly string[];
  /** Stands beside it. */
  readonly button?: Button;
}

/** An article in a list: its title (linked where the article has an address) and what is known of it. */
export interface Entry {
  readonly kind: 'entry';
  readonly article: Article;
  readonly details: readonly string[];
}

export interface Link {
  readonly label: string;
  /** An absolute http or https address. */
  readonly url: string;
}

/** Something to press. */
export interface Button {
  readonly label: string;
  readonly action: Action;
  /** The one that most will want. */
  readonly primary?: boolean;
  readonly disabled?: boolean;
}
