import type { DeskCommandWords, DeskWords } from './desk-words.ts';
import type { LibraryCommandWords, LibraryWords } from './library-words.ts';
import type { RulingCommandWords, RulingWords } from './rulings-words.ts';

/** A name that Discord shows in its command list, with its one-line description. */
export interface NamedWords {
  /** As typed after `/`: lower case, without spaces, 1 to 32 characters. */
  readonly name: string;
  /** 1 to 100 characters. */
  readonly description: string;
}

/** An option of which one of some values is chosen. */
export interface ChoiceWords<C extends string> extends NamedWords {
  /** What each is called, 1 to 100 characters. */
  readonly choices: Readonly<Record<C, string>>;
}

/** The interface's own words in one language. Plain text: whatever stands in it is escaped where it is shown. */
export interface Words {
  /** BCP 47 tag for dates, lists and plurals. */
  readonly tag: string;

  /** What Discord's own command list shows. */
  readonly commands: {
    readonly ask: NamedWords & {
      readonly options: {
        readonly question: NamedWords;
        readonly article: NamedWords;
        readonly public: NamedWords;
      };
    };
    readonly check: NamedWords & {
      readonly options: {
        readonly text: NamedWords;
        readonly quote: NamedWords;
        readonly public: NamedWords;
      };
    };
    readonly read: NamedWords & {
      readonly options: { readonly article: NamedWords; readonly paragraph: NamedWords };
    };
    readonly sources: NamedWords;
    readonly help: NamedWords;
    readonly privacy: NamedWords & {
      readonly subcommands: { readonly show: NamedWords; readonly forget: NamedWords };
    };
    readonly settings: NamedWords & {
      readonly subcommands: {
        readonly show: NamedWords;
        readonly server: NamedWords & {
          readonly options: {
            readonly answers: ChoiceWords<'private' | 'public'>;
            readonly mentions: NamedWords;
            readonly cooldown: NamedWords;
            /** Languages are called what they call themselves. */
            readonly language: ChoiceWords<'guild'>;
            readonly misses: NamedWords;
            readonly 'two-moderators': NamedWords;
          };
        };
        readonly channel: NamedWords & {
          readonly options: {
            readonly channel: NamedWords;
            readonly answers: ChoiceWords<'private' | 'public' | 'guild'>;
            readonly quiet: NamedWords;
          };
        };
        readonly deleteEverything: NamedWords & { readonly options: { readonly confirm: NamedWords } };
      };
    };
    readonly library: LibraryCommandWords;
    readonly desk: DeskCommandWords;
    readonly ruling: RulingCommandWords;
    /** Stands in a message's menu, under Apps; 1 to 32 characters, spaces and capitals as one likes. */
    readonly answerMessage: { readonly name: string };
    /** Likewise. */
    readonly checkMessage: { readonly name: string };
    /** Likewise. */
    readonly makeRuling: { readonly name: string };
  };

  /** Puts a text in the language's quotation marks. */
  readonly quoted: (text: string) => string;

  /** 1 to 80 characters each; short ones fit on a telephone. */
  readonly buttons: {
    readonly more: string;
    readonly first: string;
    readonly inContext: string;
    readonly share: string;
    readonly takeBack: string;
    /** Under an answer: what the member thinks of it. */
    readonly helpful: string;
    readonly notHelpful: string;
    /** Under a question without an answer: tell me when there is one. */
    readonly tellMe: string;
    readonly save: string;
    readonly cancel: string;
    readonly remove: string;
    /** Shows one of a list. */
    readonly open: string;
    /** Leads from one of a list back to it. */
    readonly back: string;
    readonly previous: string;
    readonly next: string;
  };

  readonly answer: {
    /** Above the nearest passages, where the thing asked for is not in them. */
    readonly related: string;
    readonly unanswered: string;
    /** Nothing to search for. Followed by an example. */
    readonly empty: string;
    /** One example question, quoted: `For example: “…”`. */
    readonly example: (question: string) => string;
    /** No article holds these words, one or more. */
    readonly missing: (words: readonly string[]) => string;
    readonly readAs: (typed: string, printed: string) => string;
    /** So many direct answers are not shown, 1 or more. */
    readonly moreValues: (count: number) => string;
    /** Before the citations of direct answers that no shown passage holds. */
    readonly also: string;
    /** The question was longer than is read; only its beginning was. */
    readonly shortened: string;
    /** Only one article was asked: its title. */
    readonly onlyFrom: (title: string) => string;
    /** Passages `from` to `to` (counted from 1) are shown. */
    readonly passages: (from: number, to: number) => string;
    readonly noMore: string;
  };

  /** How a message stands to the articles. Never a verdict: neither true nor false, but what stands where. */
  readonly check: {
    /** Above the text that was checked. */
    readonly title: string;
    /** The same where all of it was taken for one quotation. */
    readonly titleOfQuotation: string;
    /** Before the name of who shared it: `Checked by`. */
    readonly checkedBy: string;
    /**
     * How words stand, as it is said behind them: each may follow `“400 passengers” – `, with numbers of footnotes behind
     * it.
     */
    readonly verbatim: string;
    readonly verbatimInDigest: string;
    readonly altered: string;
    /** True pieces of an article, joined to one quotation. */
    readonly stitched: string;
    /** True words, of another speaker than the message names. */
    readonly someoneElses: (speaker: string) => string;
    /** True words, of no speaker but the article. */
    readonly articlesOwn: string;
    /** True words, of another publisher than the message names. */
    readonly otherSource: (publisher: string) => string;
    readonly notInArticles: string;
    readonly found: string;
    /** The articles say otherwise; what they say follows. */
    readonly differs: string;
    /** No article holds these words, one or more. */
    readonly noArticleHolds: (words: readonly string[]) => string;
    /** The words stand in the articles, but not what the message says by them. */
    readonly absentDetail: string;
    /** Whom the message names. */
    readonly named: (named: string) => string;
    /** Before the article's words that stand right in front of a quotation and that it cut off. */
    readonly clipped: string;
    /** Before the number of the nearest passage. */
    readonly nearest: string;
    /** Before the article's words between two pieces of a quotation. */
    readonly leftOutBetween: string;
    /** The next piece stands in another place. */
    readonly otherPlace: string;
    /** Whether the message shows that something was left out. */
    readonly marked: string;
    readonly unmarked: string;
    /** Words that were exchanged for others: `1971 → 1972`. */
    readonly changed: (changes: readonly string[]) => string;
    readonly leftOut: (words: readonly string[]) => string;
    readonly putIn: (words: readonly string[]) => string;
    /** How a comparison is to be read: struck through is what was left out, bold what was put in. */
    readonly legend: string;
    /** What a digest cannot show. */
    readonly digest: string;
    /** So many findings are not shown, 1 or more. */
    readonly moreFindings: (count: number) => string;
    /** The text holds nothing that could be checked; what could be. */
    readonly nothing: string;
    /** A message without text. */
    readonly noText: string;
    /** The long text that was checked is no longer known. */
    readonly forgotten: string;
  };

  readonly source: {
    /** Marks a retelling, as one lower-case word where the language allows. */
    readonly digest: string;
    /** The label of a link to the article; must not look like an address. */
    readonly open: string;
    readonly paragraphs: (count: number) => string;
    /** Words in an article, already counted. */
    readonly length: (words: number) => string;
    /** No publisher is known. */
    readonly unknownPublisher: string;
    readonly sourcesTitle: string;
    /** Under the list, where some of them are retellings. */
    readonly digestExplained: string;
    /** Before what is cited and not quoted here: source and paragraph each. */
    readonly further: string;
    /** So many articles are not on this page, 1 or more. */
    readonly moreArticles: (count: number) => string;
    /** There is no article at all, as where a guild has left out the base and has none of its own. */
    readonly none: string;
  };

  readonly read: {
    readonly noArticle: (typed: string) => string;
    readonly noParagraph: (number: number, last: number) => string;
    /** `Paragraph 3 of 12`. */
    readonly place: (number: number, last: number) => string;
    /** Where the text has changed since the button was made; the new passage follows. */
    readonly changed: string;
    /** The paragraph that a button led to is no longer there. */
    readonly gone: string;
  };

  readonly share: {
    /** Before the name of who shared: `Asked by`. */
    readonly askedBy: string;
    /** Before a link: the same card stands in the channel already. */
    readonly alreadyShared: string;
    readonly openShared: string;
    /** Why sharing is not possible. */
    readonly alone: string;
    readonly mayNotWrite: string;
    readonly externalOff: string;
    /** The answer has changed since; the new one follows, not shared yet. */
    readonly changed: string;
    readonly mayNotTakeBack: string;
  };

  readonly suggestion: {
    /** In front of a question that the articles answer: a short noun. */
    readonly question: string;
    /** Why a question is offered: the articles answer it. */
    readonly answered: string;
    /** Why a passage is offered: it holds these words. */
    readonly holds: (words: readonly string[]) => string;
    readonly gone: string;
  };

  readonly help: {
    readonly title: string;
    /** What it is, in one or two sentences. */
    readonly what: string;
    /** One line for each: how to ask, check, read, see sources, share; commands are named by the caller. */
    readonly ask: string;
    /** With what the same is called in a message's menu. */
    readonly check: (menuName: string) => string;
    readonly read: string;
    readonly sources: string;
    readonly privacy: string;
    readonly message: (menuName: string) => string;
    readonly mention: string;
    readonly share: string;
    /** Instead of `share` where everyone sees an answer unless the member says otherwise. */
    readonly public: string;
    /** For those who may change the settings. */
    readonly settings: string;
    readonly never: string;
    readonly examples: string;
  };

  readonly privacy: {
    readonly title: string;
    /** A paragraph each. */
    readonly lines: readonly string[];
    readonly nothingStored: string;
    readonly nothingToForget: string;
    /** Above the questions whose answers the member waits for here. */
    readonly waits: string;
    /** So many more questions here are not shown, 1 or more. */
    readonly moreWaits: (count: number) => string;
    /** In other servers they wait for the answers to so many, 1 or more. */
    readonly elsewhere: (count: number) => string;
    /** So many proposed rulings bear a mark that fits them, 1 or more. */
    readonly marks: (count: number) => string;
    /** So many of all these are deleted, 1 or more. */
    readonly forgotten: (count: number) => string;
  };

  /** How the bot behaves in a server, as its moderators have set it. */
  readonly settings: {
    readonly title: string;
    /** Above the settings as they are now. */
    readonly saved: string;
    /** No setting was chosen. */
    readonly nothingChosen: string;
    readonly answersPrivate: string;
    readonly answersPublic: string;
    readonly mentionsOn: string;
    readonly mentionsOff: string;
    /** The operator has turned them off for all servers. */
    readonly mentionsNowhere: string;
    readonly cooldown: (seconds: number) => string;
    readonly noCooldown: string;
    /** Of what everyone sees: a language's own name. */
    readonly language: (name: string) => string;
    readonly guildLanguage: string;
    /** Whether questions without an answer are kept for the moderators. */
    readonly missesKept: string;
    readonly missesNotKept: string;
    /** Whether a ruling is settled by another moderator than proposed it. */
    readonly twoModerators: string;
    readonly oneModerator: string;
    /** Whether the articles that the bot brings are asked too. */
    readonly baseOn: string;
    readonly baseOff: string;
    /** Above the channels that differ. */
    readonly channels: string;
    /** Behind a channel's name. */
    readonly quietThere: string;
    readonly privateThere: string;
    readonly publicThere: string;
    /** So many channels are not shown, 1 or more. */
    readonly moreChannels: (count: number) => string;
    /** What has to be typed to delete everything. */
    readonly confirmation: string;
    readonly notConfirmed: (phrase: string) => string;
    readonly deleted: string;
    readonly guildOnly: string;
    readonly managersOnly: string;
  };

  readonly library: LibraryWords;
  readonly desk: DeskWords;
  readonly rulings: RulingWords;

  readonly trouble: {
    /** The articles of this server are being read, for the first time since the start. */
    readonly loading: string;
    /** What is the moderators' was asked by somebody else. */
    readonly moderatorsOnly: string;
    /** A private apology; the reference stands in the log too. */
    readonly sorry: (reference: string) => string;
    /** A quotation did not match its article, so nothing was shown. */
    readonly mismatch: (reference: string) => string;
    readonly cooldown: (seconds: number) => string;
    readonly guildLimit: (seconds: number) => string;
    /** The server asks its members to wait between two questions. */
    readonly guildCooldown: (seconds: number) => string;
    /** The bot answers nothing in this channel. */
    readonly quiet: string;
    /** What was to be stored could not be. */
    readonly notSaved: (reference: string) => string;
    /** The button belongs to an older version of the bot. */
    readonly oldButton: string;
    /** The bot has just been updated, and Discord still shows the old commands. */
    readonly oldCommand: string;
  };
}
