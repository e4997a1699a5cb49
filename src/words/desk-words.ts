import type { NamedWords } from './words.ts';

/** What Discord lists for it. */
export type DeskCommandWords = NamedWords;

/** What is said of what could not be answered: to moderators, and to those who asked. */
export interface DeskWords {
  readonly title: string;
  /** In the help of moderators, behind the command that shows the desk. */
  readonly help: string;
  /** There is nothing on it. */
  readonly nothing: string;
  /** The server keeps no questions. Followed by how to change that. */
  readonly notKept: string;
  /** Behind a command: what it does with this option. */
  readonly turnOn: (option: string) => string;

  /** What is known of a question, in small print, each by itself; counts from 1. */
  readonly asked: (times: number) => string;
  readonly unanswered: (times: number) => string;
  /** Only something near to it was found. */
  readonly related: (times: number) => string;
  readonly unhelpful: (members: number) => string;
  readonly helpful: (members: number) => string;
  /** When it was last asked. */
  readonly last: (day: string) => string;
  readonly otherWordings: (count: number) => string;
  /** So many wordings are not shown. */
  readonly moreWordings: (count: number) => string;
  /** Of a ruling. */
  readonly staleRuling: string;

  /** The question was dismissed, or nobody has asked it for 30 days. */
  readonly gone: string;
  /** So many questions were taken off the list. */
  readonly dismissed: (questions: number) => string;

  /** Labels of buttons, 1 to 20 characters. */
  readonly addSynonym: string;
  readonly writeRuling: string;
  readonly addArticle: string;
  readonly dismiss: string;

  /** The form for a synonym: title and label have 1 to 45 characters, the description 1 to 100. */
  readonly formTitle: string;
  readonly formLabel: string;
  /** With the sign between what is typed and what it is read as. */
  readonly formDescription: (arrow: string) => string;
  /** What is wrong with what was filled in, and what to do. */
  readonly nothingEscaped: (backslash: string) => string;
  readonly severalRules: (arrow: string) => string;
  readonly wordMissing: (arrow: string) => string;
  readonly wordAlone: string;

  /** What a synonym would do: so many questions more with an answer, so many with a worse one; 0 or more. */
  readonly effect: (answered: number, worse: number) => string;
  /** On how many questions of the past that was tried. */
  readonly tried: (questions: number) => string;
  /** Each above a list of questions. */
  readonly nowAnswered: string;
  readonly nowNearer: string;
  readonly nowWorse: string;
  /** So many others have an answer that reads differently. */
  readonly changed: (questions: number) => string;
  /** So many questions of a list are not shown. */
  readonly moreQuestions: (count: number) => string;
  readonly synonymSaved: string;
  readonly synonymThere: string;
  readonly tooManySynonyms: string;
  /** What was to be saved is no longer remembered. */
  readonly draftGone: string;
  readonly notSaved: string;

  /** To a member who said that an answer was helpful, or was not. */
  readonly thanks: string;
  readonly noted: string;
  /** The server keeps no questions. */
  readonly votesOff: string;
  readonly votedBefore: string;

  /** To a member who wants to be told; with the command that ends it. */
  readonly waiting: (command: string) => string;
  readonly waitingAlready: string;
  readonly tooManyWaits: (command: string) => string;
  /** The answer follows. */
  readonly answeredByNow: string;
  /** Above an answer, with the name of the server. */
  readonly told: (server: string) => string;
  /** Below it. */
  readonly toldOnce: string;
}
