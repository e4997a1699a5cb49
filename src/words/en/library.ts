import { counted } from '../counted.ts';
import type { LibraryCommandWords, LibraryWords } from '../library-words.ts';

const count = counted('en');
const digits = new Intl.NumberFormat('en');
const quoted = (text: string): string => `“${text}”`;
const ARTICLES = { one: 'article', other: 'articles' };
const PARAGRAPHS = { one: 'paragraph', other: 'paragraphs' };
const SYNONYMS = { one: 'line of synonyms', other: 'lines of synonyms' };

export const libraryCommand: LibraryCommandWords = {
  name: 'library',
  description: 'The articles that answers come from in this server',
  subcommands: {
    add: { name: 'add', description: 'Add an article: upload a file, or paste its text' },
    list: { name: 'list', description: 'List the articles, and how much room is left' },
    edit: {
      name: 'edit',
      description: 'Change what is stated of an article of this server',
      options: { article: { name: 'article', description: 'Which article' } },
    },
    remove: {
      name: 'remove',
      description: 'Remove an article of this server',
      options: { article: { name: 'article', description: 'Which article' } },
    },
    synonyms: { name: 'synonyms', description: 'List the synonyms of this server, and remove some' },
    export: { name: 'export', description: 'Get the articles and synonyms of this server as files' },
    base: {
      name: 'base',
      description: 'Use the base, which are the articles that the bot brings along, or leave it out',
      options: {
        state: {
          name: 'state',
          description: 'Whether answers come from the base too',
          choices: { on: 'on', off: 'off' },
        },
      },
    },
  },
};

export const library: LibraryWords = {
  title: 'The library of this server',
  help: 'see the articles of this server, and add or remove some',
  fields: {
    title: 'Title',
    publisher: 'Publisher',
    author: 'Author',
    published: 'Date',
    url: 'Address',
  },
  field: (name, value) => `${name}: ${value}`,
  notStated: 'not stated',
  form: {
    add: 'Add an article',
    edit: 'Edit an article',
    file: 'File',
    fileHint: 'A text file, Markdown or a saved web page (.txt, .md, .html), at most 1 MB',
    text: 'Or its text',
    textHint: 'If you have no file: with blank lines between the paragraphs',
    foundHint: 'What you leave empty is looked for in the text',
    dateAndAddress: 'Date and address',
    dateAndAddressHint: 'When it was published, and where. Either is enough',
    dateHint: 'When it was published: year, month, day',
  },
  mistakes: {
    heading: 'Nothing was saved. Please mend this and try again:',
    nothingGiven: 'There is neither a file nor a text. Please upload the one or paste the other.',
    noTitle: 'The title is empty. An article needs one.',
    date: (typed) => `${quoted(typed)} is not a day. Write it as 2024-05-31, or leave it out.`,
    address: (typed) => `${quoted(typed)} is not a web address. Write it with https://, or leave it out.`,
    neither: (typed) =>
      `${quoted(typed)} is neither a day nor a web address. Write them as 2024-05-31 https://example.org/news, or leave them out.`,
    twice: 'There is more than one date or more than one address. Leave one of each.',
  },
  faults: {
    'bad-date': 'The date is not a day. Write it as 2024-05-31, or leave it out.',
    'bad-language': 'The page says that it is in a language that I do not know. Please paste its text.',
    'bad-url': 'The address is not a web address. Write it with https://, or leave it out.',
    busy: 'Other articles are being read. Please try again in a minute.',
    digest:
      'This is a digest in my own format: it retells an article. Only the bot’s operator can add digests.',
    entities: 'This page declares entities of its own, which I do not read. Please paste its text.',
    'no-paragraph':
      'I found no paragraph of an article in it. Please give whole sentences, with blank lines between the paragraphs.',
    'no-title': 'I found no title in it. Please fill in the title.',
    'not-text': 'This is no text. Please save the article as plain text or as a web page, or paste its text.',
    'not-utf8': 'The text has an encoding that I cannot read. Please save it as UTF-8, or paste it.',
    'sentence-too-long':
      'It has more than 4,000 characters without the end of a sentence. Please part them into sentences.',
    'too-deep': 'This page is nested too deeply. Please paste its text.',
    'too-large': 'This is larger than 1 MB. Please give the article alone.',
    'too-many-elements': 'This page has too many elements. Please paste its text.',
    'too-many-lines': 'This has too many lines. Please give the article alone.',
    'too-many-paragraphs': 'This has more than 5,000 paragraphs. Please give the article alone.',
    'too-slow': 'Reading this takes too long. Please paste its text.',
    unreadable: 'I cannot read this. Please paste its text.',
  },
  uploads: {
    'foreign-host': 'This file is not on Discord, so I did not fetch it. Please upload it in the form.',
    'too-large': 'This file is larger than 1 MB. Please give the article alone.',
    'too-slow': 'Fetching the file took too long. Please try again in a moment.',
    unavailable: 'The file could not be fetched. Please upload it again.',
  },
  report: {
    title: 'Read, but not saved yet',
    kept: (paragraphs) => `${count(paragraphs, { one: 'paragraph is kept', other: 'paragraphs are kept' })}:`,
    more: (more) => `and ${count(more, { other: 'more' })}`,
    dropped: (pieces) => `${count(pieces, { one: 'piece is left out', other: 'pieces are left out' })}:`,
    droppedNothing: 'Nothing is left out.',
    reasons: {
      advertisement: 'Advertisement',
      'biography of the author': 'About the author',
      'byline or date line': 'Byline or date',
      caption: 'Caption',
      'comment line': 'Comments',
      'cookie line': 'Cookies',
      'copyright line': 'Copyright',
      credits: 'Credits',
      'follow line': 'Call to follow',
      'heading of what was dropped': 'Heading of what is left out',
      'headline of another article': 'Headline of another article',
      'headline that nothing follows': 'Headline that nothing follows',
      'image credit': 'Image credit',
      link: 'Link',
      'name of the author': 'Name of the author',
      'newsletter line': 'Newsletter',
      'related article': 'Related article',
      'section of the site': 'Section of the site',
      separator: 'Separator',
      'share line': 'Call to share',
      'site line': 'Line of the site',
      tags: 'Tags',
      'title, given otherwise': 'Title, given otherwise',
    },
    publisherGuessed: (publisher) =>
      `The publisher is a guess from the end of the page: ${publisher}. If it is another, cancel and fill it in.`,
    noDate: 'No date of publication was found. You can add it later.',
    noYear: (written) => `The text says ${quoted(written)}, but no year. You can add the date later.`,
    unsureDate: (written) => `The date ${quoted(written)} can be read in two ways. You can add it later.`,
    twin: (title) =>
      `This seems to be in the library already: ${quoted(title)} has the same title or begins alike.`,
    fileCounts: 'You gave a file and a text. I read the file and left the text aside.',
    room: (articles, ofArticles, paragraphs, ofParagraphs) =>
      `With it, this server has ${digits.format(articles)} of ${count(ofArticles, ARTICLES)} and ${digits.format(paragraphs)} of ${count(ofParagraphs, PARAGRAPHS)} of its own.`,
  },
  saved: (title, paragraphs) => `Saved: ${quoted(title)}, ${count(paragraphs, PARAGRAPHS)}.`,
  answersNow: 'Answers come from it from now on.',
  notSaved: 'Nothing was saved.',
  draftGone:
    'This is no longer waiting to be saved: it was saved or left, or an hour has passed. Please look into the list, and add it again if it is missing.',
  full: {
    articles: (most) =>
      `There is no room: a server can have ${count(most, ARTICLES)} of its own. Remove one, then press Save again.`,
    paragraphs: (most) =>
      `There is no room: a server’s own articles can have ${count(most, PARAGRAPHS)} together. Remove one, then save again.`,
    text: 'There is no room: the texts of a server can have 16 MB together. Remove an article, then save again.',
  },
  list: {
    own: (articles, ofArticles, paragraphs, ofParagraphs) =>
      `This server’s own: ${digits.format(articles)} of ${count(ofArticles, ARTICLES)}, ${digits.format(paragraphs)} of ${count(ofParagraphs, PARAGRAPHS)}.`,
    baseOn: (articles) => `The base, which I bring along, is on: ${count(articles, ARTICLES)}.`,
    baseOff: (command) => `The base, which I bring along, is off. To turn it on: ${command}`,
    synonyms: (synonyms, command) => `${count(synonyms, SYNONYMS)} of this server: ${command}`,
    ofServer: 'this server’s own',
    ofBase: 'of the base',
    empty: (command) => `There is no article, so every question goes unanswered. To add one: ${command}`,
  },
  noOwn: (typed) => `This server has no article ${quoted(typed)} of its own.`,
  belongsToBase: (title, command) =>
    `${quoted(title)} belongs to the base, which is the same in every server. To leave out all of the base: ${command}`,
  articleGone: 'This article is no longer there.',
  removal: {
    title: 'Remove this article?',
    effect: 'Answers will no longer come from it, and it cannot be brought back.',
    cited: (rulings) =>
      `${count(rulings, { one: 'ruling cites it and is', other: 'rulings cite it and are' })} no longer shown without it:`,
    changed: 'The article has changed since, so it was not removed. This is what it is now.',
    done: (title) => `Removed: ${quoted(title)}.`,
  },
  edit: {
    saved: 'Saved.',
    unchanged: 'Nothing was changed.',
    changed: 'The article has changed since you opened the form, so nothing was saved. Please open it again.',
  },
  synonyms: {
    title: 'The synonyms of this server',
    none: (command) =>
      `This server has no synonyms of its own. They are added where questions went unanswered: ${command}`,
    removed: (line) => `Removed: ${line}`,
    gone: 'This line is no longer there.',
  },
  export: {
    done: (articles, synonyms) =>
      `This server’s own library: ${count(articles, ARTICLES)}, ${count(synonyms, SYNONYMS)}.`,
    use: 'The files are what a folder of articles holds, so another bot like me can use them. The base is not among them.',
    nothing: 'There is nothing to export: this server has no articles or synonyms of its own.',
    tooLarge: (size, most) =>
      `The export has ${digits.format(size)} MB, and Discord takes ${digits.format(most)} MB here. Remove what is no longer needed, or ask the bot’s operator for a copy.`,
  },
  base: {
    on: (base, own) =>
      `The base is on. Answers come from its ${count(base, ARTICLES)} and from ${digits.format(own)} of this server’s own.`,
    off: (own) =>
      `The base is off. Answers come from this server’s own library alone: ${count(own, ARTICLES)}.`,
    nothingLeft: (command) =>
      `The base is off, and this server has no article of its own: every question goes unanswered until you add one. To add one: ${command}`,
  },
};
