import type { NamedWords } from './words.ts';

/** What Discord lists for it. */
export interface RulingCommandWords extends NamedWords {
  readonly subcommands: {
    readonly add: NamedWords & {
      readonly options: { readonly claim: NamedWords; readonly replaces: NamedWords };
    };
    readonly list: NamedWords;
    readonly show: NamedWords & { readonly options: { readonly ruling: NamedWords } };
  };
}

/** What is said of it. */
export interface RulingWords {
  readonly title: string;
  /** In the help of moderators, behind the command that lists the rulings. */
  readonly help: string;
  /** In front of a ruling in an answer: whose words these are. */
  readonly label: string;
  /** Below it: a date. */
  readonly settledOn: (date: string) => string;
  /** Between a ruling with its passages and what else the articles hold for the question. */
  readonly also: string;

  /** How it stands, in a list: an adjective in lower case. */
  readonly status: ByStatus;
  /** The same as a sentence that says what it means for answers. */
  readonly standing: ByStatus;
  /** What has happened to it, each with its date. */
  readonly history: (events: readonly string[]) => string;
  /** As `status`, for what was proposed once more. */
  readonly reproposed: string;
  /** The claim of a ruling in whose place this one comes. */
  readonly replaces: (claim: string) => string;
  readonly replacedBy: (claim: string) => string;
  /** In a list: what it cites is no longer in the articles. */
  readonly stale: string;
  /** The same as a sentence, above the quotations that are gone. */
  readonly staleExplained: string;

  readonly none: string;
  /** So many rulings are not on this page, 1 or more. */
  readonly more: (count: number) => string;
  /** What `/ruling add` and the menu of a message do. */
  readonly howToAdd: (menuName: string) => string;
  readonly notFound: (typed: string) => string;
  readonly gone: string;
  /** Above the ruling as it is now. */
  readonly changed: string;

  /** 1 to 20 characters each. */
  readonly buttons: {
    readonly settle: string;
    readonly dispute: string;
    readonly proposeAgain: string;
    /** Opens a form for another ruling. */
    readonly replace: string;
  };

  /** What has just been done, or could not be. */
  readonly done: {
    readonly proposed: string;
    readonly settled: string;
    readonly disputed: string;
    readonly reproposed: string;
    readonly removed: string;
    /** Whoever proposed it has asked to be forgotten: now it is this member’s. */
    readonly takenOver: string;
  };
  readonly needsAnother: string;
  readonly cannotSettle: string;
  /** Asks whether a ruling with this claim is to be removed. */
  readonly confirmRemoval: (claim: string) => string;

  /** The form. Labels have 1 to 45 characters, the other words 1 to 100. */
  readonly form: {
    readonly title: string;
    readonly claim: string;
    readonly claimHint: string;
    readonly finding: string;
    readonly findingHint: string;
    readonly passages: string;
    readonly passagesHint: string;
    readonly others: string;
    readonly othersHint: string;
  };

  /** Why a form was not saved, a sentence each. */
  readonly mistakes: {
    readonly heading: string;
    /** Above what the member had typed. */
    readonly typed: string;
    readonly noClaim: string;
    readonly noFinding: string;
    readonly nothingCited: string;
    readonly tooManyCited: (most: number) => string;
    readonly passageChanged: string;
    /** `example`: a line as it should be. */
    readonly noNumber: (line: string, example: string) => string;
    readonly noArticle: (line: string) => string;
    readonly noParagraph: (line: string, last: number) => string;
    readonly tooManyRulings: string;
    readonly replacedGone: string;
  };
}

interface ByStatus {
  readonly proposed: string;
  readonly settled: string;
  readonly disputed: string;
  readonly superseded: string;
}
