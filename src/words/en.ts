import { counted } from './counted.ts';
import { desk, deskCommand } from './en/desk.ts';
import { library, libraryCommand } from './en/library.ts';
import { rulingCommand, rulings } from './en/rulings.ts';
import { quotedList } from './quoted-list.ts';
import type { Words } from './words.ts';

const count = counted('en');
const either = new Intl.ListFormat('en-GB', { type: 'disjunction' });
const all = new Intl.ListFormat('en-GB', { type: 'conjunction' });
const SECONDS = { one: 'second', other: 'seconds' };
const quoted = (text: string): string => `“${text}”`;

/** English. */
export const en: Words = {
  tag: 'en',
  commands: {
    ask: {
      name: 'ask',
      description: 'Ask the articles a question; only you see the answer, unless the server has it otherwise',
      options: {
        question: { name: 'question', description: 'Your question, or pick one of the suggestions' },
        article: { name: 'article', description: 'Answer from this article alone' },
        public: {
          name: 'public',
          description: 'Whether everyone in the channel sees the answer, or you alone',
        },
      },
    },
    check: {
      name: 'check',
      description:
        'Check a text against the articles; only you see the result, unless the server has it otherwise',
      options: {
        text: { name: 'text', description: 'A message, a claim or a quotation, in English' },
        quote: { name: 'quote', description: 'Take the whole text as one quotation' },
        public: {
          name: 'public',
          description: 'Whether everyone in the channel sees the result, or you alone',
        },
      },
    },
    read: {
      name: 'read',
      description: 'Read a passage of an article',
      options: {
        article: { name: 'article', description: 'Which article' },
        paragraph: { name: 'paragraph', description: 'Number of the paragraph (default: the first)' },
      },
    },
    sources: { name: 'sources', description: 'List the articles that answers come from' },
    help: { name: 'help', description: 'What this bot does and how to ask it' },
    privacy: {
      name: 'privacy',
      description: 'What is stored about you, and for how long',
      subcommands: {
        show: { name: 'show', description: 'What is stored about you' },
        forget: { name: 'forget', description: 'Delete what is stored about you' },
      },
    },
    settings: {
      name: 'settings',
      description: 'How the bot behaves in this server',
      subcommands: {
        show: { name: 'show', description: 'Show the settings of this server' },
        server: {
          name: 'server',
          description: 'Change settings of the whole server; what you leave out stays',
          options: {
            answers: {
              name: 'answers',
              description: 'Who sees an answer where the member does not say',
              choices: { private: 'only the member who asks', public: 'everyone in the channel' },
            },
            mentions: { name: 'mentions', description: 'Whether messages that mention the bot are answered' },
            cooldown: {
              name: 'cooldown',
              description: 'How many seconds a member waits between two questions; 0 for no wait',
            },
            language: {
              name: 'language',
              description: 'Language of what everyone sees',
              choices: { guild: 'as the server itself' },
            },
            misses: {
              name: 'misses',
              description: 'Whether questions without an answer are kept for the moderators, for 30 days',
            },
            'two-moderators': {
              name: 'two-moderators',
              description: 'Whether a ruling is settled by another moderator than proposed it',
            },
          },
        },
        channel: {
          name: 'channel',
          description: 'Change settings of one channel and its threads; what you leave out stays',
          options: {
            channel: { name: 'channel', description: 'Which channel' },
            answers: {
              name: 'answers',
              description: 'Who sees an answer where the member does not say',
              choices: {
                private: 'only the member who asks',
                public: 'everyone in the channel',
                guild: 'as in the whole server',
              },
            },
            quiet: { name: 'quiet', description: 'Whether the bot answers nothing there' },
          },
        },
        deleteEverything: {
          name: 'delete-everything',
          description: 'Delete all that is stored of this server, at once',
          options: { confirm: { name: 'confirm', description: 'To confirm, type: delete everything' } },
        },
      },
    },
    library: libraryCommand,
    desk: deskCommand,
    ruling: rulingCommand,
    answerMessage: { name: 'Answer from the articles' },
    checkMessage: { name: 'Check against the articles' },
    makeRuling: { name: 'Make a ruling' },
  },
  quoted,
  buttons: {
    more: 'More',
    first: 'Back',
    inContext: 'In context',
    share: 'Share',
    takeBack: 'Take back',
    helpful: 'Helpful',
    notHelpful: 'Not helpful',
    tellMe: 'Tell me when known',
    save: 'Save',
    cancel: 'Cancel',
    remove: 'Remove',
    open: 'Open',
    back: 'Back to the list',
    previous: 'Previous',
    next: 'Next',
  },
  answer: {
    related: 'The articles do not say. The nearest passages:',
    unanswered: 'The articles do not say.',
    empty: 'There is nothing to look for in that.',
    example: (question) => `For example: ${quoted(question)}`,
    missing: (words) => `No article mentions ${either.format(words)}.`,
    readAs: (typed, printed) => `Read ${quoted(typed)} as ${quoted(printed)}.`,
    moreValues: (values) => `and ${count(values, { other: 'more' })}`,
    also: 'Also stated in',
    shortened: 'The question is long; only its beginning was read.',
    onlyFrom: (title) => `Only from ${quoted(title)}.`,
    passages: (from, to) => (from === to ? `Passage ${from}` : `Passages ${from} to ${to}`),
    noMore: 'There are no more passages.',
  },
  check: {
    title: 'Checked against the articles',
    titleOfQuotation: 'Checked against the articles as one quotation',
    checkedBy: 'Checked by',
    verbatim: 'word for word in the article',
    verbatimInDigest: 'word for word in the digest',
    altered: 'altered',
    stitched: 'joined from separate places',
    someoneElses: (speaker) => `these words are someone else’s: ${speaker}`,
    articlesOwn: 'these words are the article’s own',
    otherSource: (publisher) => `these words stand in another source: ${publisher}`,
    notInArticles: 'not in the articles',
    found: 'the articles say the same',
    differs: 'the articles say otherwise',
    noArticleHolds: (words) => `no article holds: ${either.format(words)}`,
    absentDetail: 'the articles do not say this',
    named: (named) => `The message names ${quoted(named)}.`,
    clipped: 'Right before these words the article says:',
    nearest: 'The nearest passage, and no more than that:',
    leftOutBetween: 'Left out in between:',
    otherPlace: 'What follows stands in another place.',
    marked: 'The message shows that something was left out.',
    unmarked: 'The message does not show that anything was left out.',
    changed: (changes) => `Changed: ${changes.join(', ')}`,
    leftOut: (words) => `Left out: ${quotedList(all, words, quoted)}`,
    putIn: (words) => `Put in: ${quotedList(all, words, quoted)}`,
    legend: 'Struck through: words of the article that the message leaves out. Bold: words that it puts in.',
    digest: 'A digest retells its article in other words: it can neither prove a quotation nor rule one out.',
    moreFindings: (findings) =>
      `${count(findings, { one: 'more finding is', other: 'more findings are' })} not shown.`,
    nothing:
      'There is nothing in it that I could check. I compare quotations, names, places, dates, numbers and statements in English with the articles.',
    noText: 'This message holds no text. I can only check words, not pictures or attachments.',
    forgotten: 'This text is too long to be remembered any longer. Please check the message again.',
  },
  source: {
    digest: 'digest',
    open: 'article',
    paragraphs: (paragraphs) => count(paragraphs, { one: 'paragraph', other: 'paragraphs' }),
    length: (words) => count(words, { one: 'word', other: 'words' }),
    unknownPublisher: 'publisher unknown',
    sourcesTitle: 'The articles',
    digestExplained:
      'A digest retells its article, paragraph for paragraph. It shows what the article says, not how it says it.',
    further: 'Further sources:',
    moreArticles: (articles) =>
      `${count(articles, { one: 'more article', other: 'more articles' })} on the next page.`,
    none: 'There are no articles here yet, so no question has an answer.',
  },
  read: {
    noArticle: (typed) => `There is no article ${quoted(typed)}. These are the articles:`,
    noParagraph: (number, last) =>
      `There is no paragraph ${number}; the article ends with paragraph ${last}.`,
    place: (number, last) => `Paragraph ${number} of ${last}`,
    changed: 'The text has changed since; this is what it says now.',
    gone: 'That passage is no longer among the articles.',
  },
  share: {
    askedBy: 'Asked by',
    alreadyShared: 'This was shared here a moment ago:',
    openShared: 'see it',
    alone: 'There is nobody else here to share it with.',
    mayNotWrite: 'It cannot be shared here: you may not write in this channel.',
    externalOff:
      'It cannot be shared here: this server shows the replies of your own apps to nobody but you.',
    changed: 'The articles have changed since, so nothing was shared. This is what they say now.',
    mayNotTakeBack: 'Only the person who shared it and those who manage messages can take it back.',
  },
  suggestion: {
    question: 'Question',
    answered: 'the articles answer it',
    holds: (words) => `holds ${quotedList(all, words, quoted)}`,
    gone: 'That suggestion is no longer there, because the articles have changed. Please type your question.',
  },
  help: {
    title: 'Ask the articles',
    what: 'I answer from a few articles and quote the passages, each with its source. Where they do not say, I say so.',
    ask: 'ask a question; suggestions appear as you type',
    check: (menuName) =>
      `compare a text with the articles, quotation by quotation and detail by detail; in a message’s menu: ${quoted(menuName)}`,
    read: 'read an article, paragraph by paragraph',
    sources: 'see the articles that I answer from',
    privacy: 'see what is stored about you',
    message: (menuName) =>
      `In the menu of any message, under Apps, ${quoted(menuName)} takes that message as the question.`,
    mention: 'Mention me with a question, and I reply in the channel.',
    share:
      'Answers are for your eyes only until you press Share. You and the moderators can take back what you shared.',
    public:
      'Here everyone sees an answer, unless you choose otherwise when you ask. You and the moderators can take it back.',
    settings: 'change how I behave in this server',
    never: 'I never guess, never settle which source is right, and never notify anyone.',
    examples: 'Some questions that the articles answer:',
  },
  privacy: {
    title: 'Privacy',
    lines: [
      'A question without an answer is kept for the moderators of its server for 30 days, without who asked it, unless they have turned that off. So is one whose answer somebody called helpful or not helpful. Mentions, ids and e-mail addresses in it are left out.',
      'Other questions are not written down. The last ones stay in memory with their answers, without who asked them, until the articles change or the bot is restarted; of each server the last 200, so that its moderators can try out a synonym.',
      'If you want to be told when a question is answered, your user id is stored with the question and your language, until I have told you, for 180 days at most, or until you use /privacy forget.',
      'That you have said what you think of an answer is kept in memory for an hour, as a hash, so that nobody counts twice.',
      'A message that was checked is not kept, unless it is too long for its card: then it stays in memory for an hour, without who checked it, so that the result can be shared.',
      'To slow down floods, the times of your last questions are kept in memory for seconds, or as long as a server lets you wait between two questions. Where an answer was shared is kept in memory for ten minutes.',
      'A shared answer names you, as a message in the channel, until it is deleted or taken back.',
      'What moderators set, add and rule for their server is stored with the ids of the server and of its channels, without who did it, until they delete it or for 30 days after I have left the server. Backups that the bot’s operator makes may hold it longer.',
      'A proposed ruling bears a check number of 16 bits until it is settled. It fits thousands of people and tells nobody who proposed it, only whether somebody else settles it. What a moderator has not saved yet stays in memory for an hour.',
      'The logs hold no question, no message, no name and no user id.',
    ],
    nothingStored: 'Nothing is stored about you.',
    nothingToForget: 'Nothing is stored about you, so there is nothing to delete.',
    waits: 'You want to be told when these questions are answered:',
    moreWaits: (questions) => `and ${count(questions, { one: 'more question', other: 'more questions' })}`,
    elsewhere: (questions) =>
      `In other servers you wait for the answers to ${count(questions, { one: 'question', other: 'questions' })}.`,
    marks: (marks) =>
      `${count(marks, { one: 'proposed ruling bears', other: 'proposed rulings bear' })} a check number that fits you.`,
    forgotten: (entries) => `Deleted: ${count(entries, { one: 'entry', other: 'entries' })} about you.`,
  },
  settings: {
    title: 'Settings of this server',
    saved: 'Saved.',
    nothingChosen: 'Nothing was changed: choose at least one setting.',
    answersPrivate: 'Answers are shown to the member alone, unless they choose otherwise.',
    answersPublic: 'Answers are shown to everyone, unless the member chooses otherwise.',
    mentionsOn: 'Messages that mention me are answered.',
    mentionsOff: 'Messages that mention me are not answered.',
    mentionsNowhere: 'Messages that mention me are answered nowhere: the bot’s operator has turned that off.',
    cooldown: (seconds) => `A member waits ${count(seconds, SECONDS)} between two questions.`,
    noCooldown: 'Members need not wait between two questions.',
    language: (name) => `Language of what everyone sees: ${name}`,
    guildLanguage: 'Language of what everyone sees: that of the server',
    missesKept: 'Questions without an answer are kept for the moderators for 30 days, without who asked.',
    missesNotKept: 'Questions without an answer are not kept for the moderators.',
    twoModerators: 'A ruling is settled by another moderator than proposed it.',
    oneModerator: 'One moderator alone can settle a ruling.',
    baseOn: 'The articles that I bring along are asked too.',
    baseOff: 'The articles that I bring along are not asked.',
    channels: 'Channels that differ:',
    quietThere: 'I stay quiet there',
    privateThere: 'answers for the member alone',
    publicThere: 'answers for everyone',
    moreChannels: (channels) => `and ${count(channels, { one: 'more channel', other: 'more channels' })}`,
    confirmation: 'delete everything',
    notConfirmed: (phrase) => `Nothing was deleted. To confirm, type ${quoted(phrase)}.`,
    deleted: 'All that was stored of this server is deleted.',
    guildOnly: 'This can be used only in servers that have added me.',
    managersOnly: 'Only those who may manage this server can change its settings.',
  },
  library,
  desk,
  rulings,
  trouble: {
    loading: 'The articles of this server are being read. Please ask again in a moment.',
    moderatorsOnly: 'Only those who may manage messages in the whole server can use this.',
    sorry: (reference) =>
      `Sorry, something went wrong. If it happens again, tell the bot’s operator this reference: ${reference}`,
    mismatch: (reference) =>
      `Sorry, a quotation did not match its article, so nothing is shown. Tell the bot’s operator this reference: ${reference}`,
    cooldown: (seconds) => `That is a lot of questions. Please wait ${count(seconds, SECONDS)}.`,
    guildLimit: (seconds) =>
      `This server has asked a lot of questions. Please wait ${count(seconds, SECONDS)}.`,
    guildCooldown: (seconds) =>
      `In this server there is a pause between two questions. Please wait ${count(seconds, SECONDS)}.`,
    quiet: 'I stay quiet in this channel. Please ask in another one.',
    notSaved: (reference) =>
      `Sorry, that could not be saved. Please try again later. If it happens again, tell the bot’s operator this reference: ${reference}`,
    oldButton: 'This button is from an earlier version. Please ask again.',
    oldCommand: 'This command has changed. Please reload Discord and try again.',
  },
};
