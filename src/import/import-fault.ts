/** What keeps a text from becoming an article, whoever brings it. */
export type ArticleFault =
  | 'bad-date'
  | 'bad-language'
  | 'bad-url'
  | 'busy'
  | 'digest'
  | 'entities'
  | 'no-paragraph'
  | 'no-title'
  | 'not-text'
  | 'not-utf8'
  | 'sentence-too-long'
  | 'too-deep'
  | 'too-large'
  | 'too-many-elements'
  | 'too-many-lines'
  | 'too-many-paragraphs'
  | 'too-slow'
  | 'unreadable';

/** What can go wrong at the command line alone, where files have names. */
export type CommandFault = 'bad-id' | 'id-taken' | 'misuse' | 'not-a-file' | 'unknown-kind';

export type ImportFault = ArticleFault | CommandFault;
