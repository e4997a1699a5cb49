import { counted } from '../counted.ts';
import type { DeskCommandWords, DeskWords } from '../desk-words.ts';

const count = counted('en');
const TIMES = { one: 'time', other: 'times' };
const MEMBERS = { one: 'member', other: 'members' };
const QUESTIONS = { one: 'question', other: 'questions' };

export const deskCommand: DeskCommandWords = {
  name: 'desk',
  description: 'What could not be answered, and what to do about it',
};

export const desk: DeskWords = {
  title: 'The moderators’ desk',
  help: 'see what could not be answered, and do something about it',
  nothing: 'There is nothing to do: no question of the last 30 days is left open.',
  notKept: 'This server does not keep the questions that could not be answered.',
  turnOn: (option) => `keeps them from now on, with the option “${option}”`,
  asked: (times) => `asked ${count(times, TIMES)}`,
  unanswered: (times) => `no article spoke of it: ${count(times, TIMES)}`,
  related: (times) => `only something near to it was found: ${count(times, TIMES)}`,
  unhelpful: (members) => `not helpful to ${count(members, MEMBERS)}`,
  helpful: (members) => `helpful to ${count(members, MEMBERS)}`,
  last: (day) => `last on ${day}`,
  otherWordings: (wordings) => count(wordings, { one: 'other wording', other: 'other wordings' }),
  moreWordings: (wordings) => `and ${count(wordings, { one: 'more wording', other: 'more wordings' })}`,
  staleRuling: 'a ruling whose passages no longer stand in the articles, so that nobody is shown it',
  gone: 'That question is no longer on the desk.',
  dismissed: (questions) => `Taken off the desk: ${count(questions, QUESTIONS)}.`,
  addSynonym: 'Add synonym',
  writeRuling: 'Write ruling',
  addArticle: 'Add article',
  dismiss: 'Dismiss',
  formTitle: 'Add a synonym',
  formLabel: 'Words that mean the same',
  formDescription: (arrow) =>
    `With commas between them. With ${arrow} the words before it are read as those behind it.`,
  nothingEscaped: (backslash) => `The line ends in ${backslash} with nothing behind it. Leave it out.`,
  severalRules: (arrow) => `The sign ${arrow} may stand in a line once. Add one rule after the other.`,
  wordMissing: (arrow) =>
    `A word is missing beside a comma or ${arrow}. Put one there, or leave the sign out.`,
  wordAlone: 'One word alone has no synonym. Put a comma behind it, and a word that means the same.',
  effect: (answered, worse) =>
    `${count(answered, { other: 'more' })} answered, ${count(worse, { other: 'changed for the worse' })}.`,
  tried: (questions) => `Tried on ${count(questions, QUESTIONS)} of the past.`,
  nowAnswered: 'Answered with it:',
  nowNearer: 'Nearer to an answer:',
  nowWorse: 'Changed for the worse:',
  changed: (questions) =>
    `${count(questions, { one: 'other question has', other: 'other questions have' })} an answer that reads differently.`,
  moreQuestions: (questions) => `and ${count(questions, { other: 'more' })}`,
  synonymSaved: 'Saved. Answers come from it now.',
  synonymThere: 'This server has that synonym already.',
  tooManySynonyms: 'This server has as many synonyms as it can have. Remove one first.',
  draftGone:
    'This is no longer waiting to be saved: it was saved or left, or an hour has passed. Please add the synonym again if it is missing.',
  notSaved: 'Nothing was saved.',
  thanks: 'Thanks for saying so.',
  noted: 'Thanks for saying so. The moderators see that this answer did not help, and not who said it.',
  votesOff: 'This server does not keep what members think of answers.',
  votedBefore: 'You have said what you think of this answer a moment ago.',
  waiting: (command) =>
    `I will send you one direct message when there is an answer. Until then I keep your user id with this question, for 180 days at most; ${command} deletes it.`,
  waitingAlready: 'You will be told: you have asked for this before.',
  tooManyWaits: (command) =>
    `You are waiting for the answers to 20 questions here, and I keep no more. ${command} deletes them.`,
  answeredByNow: 'The articles have changed since. This is what they say now:',
  told: (server) => `You wanted to be told in ${server}: there is an answer.`,
  toldOnce: 'You are told this once. That you were waiting is no longer stored.',
};
