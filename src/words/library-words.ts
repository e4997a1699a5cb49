import type { ChoiceWords, NamedWords } from './words.ts';

/** What Discord lists for it. */
export interface LibraryCommandWords extends NamedWords {
  readonly subcommands: {
    readonly add: NamedWords;
    readonly list: NamedWords;
    readonly edit: NamedWords & { readonly options: { readonly article: NamedWords } };
    readonly remove: NamedWords & { readonly options: { readonly article: NamedWords } };
    readonly synonyms: NamedWords;
    readonly export: NamedWords;
    readonly base: NamedWords & { readonly options: { readonly state: ChoiceWords<'on' | 'off'> } };
  };
}

/** What is said of it. Commands in gaps stand as they are typed: `/library base`. */
export interface LibraryWords {
  readonly title: string;
  /** In the help of moderators, behind the command that lists the library. */
  readonly help: string;

  /** What is known of an article: a noun each, 1 to 45 characters. */
  readonly fields: {
    readonly title: string;
    readonly publisher: string;
    readonly author: string;
    readonly published: string;
    readonly url: string;
  };
  /** A field with its value: `Author: Juno Maddox`. */
  readonly field: (name: string, value: string) => string;
  readonly notStated: string;

  /** Titles and labels have 1 to 45 characters, hints 1 to 100. */
  readonly form: {
    readonly add: string;
    readonly edit: string;
    readonly file: string;
    readonly fileHint: string;
    readonly text: string;
    readonly textHint: string;
    /** What is left empty is looked for in the text. */
    readonly foundHint: string;
    readonly dateAndAddress: string;
    readonly dateAndAddressHint: string;
    readonly dateHint: string;
  };

  /** What is wrong with what was filled in, and what to do about it. */
  readonly mistakes: {
    /** Above the mistakes. */
    readonly heading: string;
    readonly nothingGiven: string;
    readonly noTitle: string;
    readonly date: (typed: string) => string;
    readonly address: (typed: string) => string;
    /** Neither a date nor an address. */
    readonly neither: (typed: string) => string;
    readonly twice: string;
  };

  /** Why no article could be made of what was given, and what to do about it. */
  readonly faults: {
    readonly 'bad-date': string;
    readonly 'bad-language': string;
    readonly 'bad-url': string;
    readonly busy: string;
    readonly digest: string;
    readonly entities: string;
    readonly 'no-paragraph': string;
    readonly 'no-title': string;
    readonly 'not-text': string;
    readonly 'not-utf8': string;
    readonly 'sentence-too-long': string;
    readonly 'too-deep': string;
    readonly 'too-large': string;
    readonly 'too-many-elements': string;
    readonly 'too-many-lines': string;
    readonly 'too-many-paragraphs': string;
    readonly 'too-slow': string;
    readonly unreadable: string;
  };

  /** Why a file could not be fetched, and what to do about it. */
  readonly uploads: {
    readonly 'foreign-host': string;
    readonly 'too-large': string;
    readonly 'too-slow': string;
    readonly unavailable: string;
  };

  /** What became of a text, before it is saved. */
  readonly report: {
    readonly title: string;
    /** Above the beginnings of so many paragraphs, 1 or more. */
    readonly kept: (paragraphs: number) => string;
    /** So many are not shown, 1 or more. */
    readonly more: (count: number) => string;
    /** Above so many pieces that are no part of the article, 1 or more. */
    readonly dropped: (pieces: number) => string;
    readonly droppedNothing: string;
    /** Why a piece is no part of it, as a noun. Quoted pieces follow: `Byline or date: “By Juno Maddox”`. */
    readonly reasons: {
      readonly advertisement: string;
      readonly 'biography of the author': string;
      readonly 'byline or date line': string;
      readonly caption: string;
      readonly 'comment line': string;
      readonly 'cookie line': string;
      readonly 'copyright line': string;
      readonly credits: string;
      readonly 'follow line': string;
      readonly 'heading of what was dropped': string;
      readonly 'headline of another article': string;
      readonly 'headline that nothing follows': string;
      readonly 'image credit': string;
      readonly link: string;
      readonly 'name of the author': string;
      readonly 'newsletter line': string;
      readonly 'related article': string;
      readonly 'section of the site': string;
      readonly separator: string;
      readonly 'share line': string;
      readonly 'site line': string;
      readonly tags: string;
      readonly 'title, given otherwise': string;
    };
    readonly publisherGuessed: (publisher: string) => string;
    readonly noDate: string;
    /** The text says a day without its year. */
    readonly noYear: (written: string) => string;
    /** Of a day in numbers, month and day could be exchanged. */
    readonly unsureDate: (written: string) => string;
    /** An article of the library has the same title or begins with the same paragraph. */
    readonly twin: (title: string) => string;
    readonly fileCounts: string;
    /** How much the server has of its own once it is saved, each of how many. */
    readonly room: (articles: number, ofArticles: number, paragraphs: number, ofParagraphs: number) => string;
  };

  readonly saved: (title: string, paragraphs: number) => string;
  /** Under what was saved. */
  readonly answersNow: string;
  readonly notSaved: string;
  readonly draftGone: string;

  /** Why there is no room for an article, and what to do about it. */
  readonly full: {
    readonly articles: (most: number) => string;
    readonly paragraphs: (most: number) => string;
    readonly text: string;
  };

  readonly list: {
    /** How much the server has of its own, each of how many. */
    readonly own: (articles: number, ofArticles: number, paragraphs: number, ofParagraphs: number) => string;
    readonly baseOn: (articles: number) => string;
    readonly baseOff: (command: string) => string;
    readonly synonyms: (count: number, command: string) => string;
    /** Mark an article as the server's own, or as one of the base. */
    readonly ofServer: string;
    readonly ofBase: string;
    /** There is no article at all. */
    readonly empty: (command: string) => string;
  };

  /** The articles of its own that a server has do not include the one that was named. */
  readonly noOwn: (typed: string) => string;
  readonly belongsToBase: (title: string, command: string) => string;
  readonly articleGone: string;

  readonly removal: {
    readonly title: string;
    readonly effect: string;
    /** Above the claims of so many rulings, 1 or more. */
    readonly cited: (rulings: number) => string;
    /** The article has changed since the button was made; what it is now follows. */
    readonly changed: string;
    readonly done: (title: string) => string;
  };

  readonly edit: {
    readonly saved: string;
    readonly unchanged: string;
    /** Nothing was saved: somebody has changed the article meanwhile. */
    readonly changed: string;
  };

  readonly synonyms: {
    readonly title: string;
    readonly none: (command: string) => string;
    readonly removed: (line: string) => string;
    readonly gone: string;
  };

  readonly export: {
    readonly done: (articles: number, synonyms: number) => string;
    /** What the files are good for. */
    readonly use: string;
    readonly nothing: string;
    /** Sizes in MB. */
    readonly tooLarge: (size: number, most: number) => string;
  };

  readonly base: {
    readonly on: (base: number, own: number) => string;
    readonly off: (own: number) => string;
    /** There is nothing left to ask. */
    readonly nothingLeft: (command: string) => string;
  };
}
