import { counted } from '../counted.ts';
import type { RulingCommandWords, RulingWords } from '../rulings-words.ts';

const count = counted('en');
const quoted = (text: string): string => `“${text}”`;

export const rulingCommand: RulingCommandWords = {
  name: 'ruling',
  description: 'Settle a recurring argument once, with citations',
  subcommands: {
    add: {
      name: 'add',
      description: 'Write a ruling that cites the articles',
      options: {
        claim: { name: 'claim', description: 'What is argued about, as a sentence or a question' },
        replaces: { name: 'replaces', description: 'The ruling in whose place it comes' },
      },
    },
    list: { name: 'list', description: 'List the rulings of this server' },
    show: {
      name: 'show',
      description: 'Show a ruling, and settle, dispute, replace or remove it',
      options: { ruling: { name: 'ruling', description: 'Which ruling' } },
    },
  },
};

export const rulings: RulingWords = {
  title: 'Rulings of the moderators',
  help: 'settle a recurring argument once, with citations',
  label: 'Ruling of the moderators',
  settledOn: (date) => `Settled on ${date}`,
  also: 'Also in the articles:',
  status: { proposed: 'proposed', settled: 'settled', disputed: 'disputed', superseded: 'superseded' },
  standing: {
    proposed: 'Proposed. No answer shows it until it is settled.',
    settled: 'Settled. It stands first in the answers to questions that it fits.',
    disputed: 'Disputed. No answer shows it until it is proposed again and settled.',
    superseded: 'Superseded. Another ruling has taken its place, so no answer shows it.',
  },
  history: (events) => `History: ${events.join(' · ')}`,
  reproposed: 'proposed again',
  replaces: (claim) => `Comes in the place of: ${quoted(claim)}`,
  replacedBy: (claim) => `Its place was taken by: ${quoted(claim)}`,
  stale: 'not shown: its words are no longer in the articles',
  staleExplained:
    'No answer shows it, because the articles no longer hold all that it cites. These words are missing:',
  none: 'This server has no rulings yet.',
  more: (left) => `${count(left, { one: 'more ruling', other: 'more rulings' })} on the next page.`,
  howToAdd: (menuName) =>
    `settle a recurring argument once; in a message’s menu, under Apps: ${quoted(menuName)}`,
  notFound: (typed) => `There is no ruling ${quoted(typed)}. Please pick one of the suggestions.`,
  gone: 'This ruling is no longer there.',
  changed: 'The ruling has changed since, so nothing was done. This is how it is now.',
  buttons: {
    settle: 'Settle',
    dispute: 'Dispute',
    proposeAgain: 'Propose again',
    replace: 'Replace',
  },
  done: {
    proposed: 'The ruling is saved. This is how it will look in answers:',
    settled: 'The ruling is settled.',
    disputed: 'The ruling is disputed.',
    reproposed: 'The ruling is proposed again.',
    removed: 'The ruling is removed for good.',
    takenOver:
      'Whoever proposed it is no longer known, so it counts as proposed by you now. Another moderator has to settle it.',
  },
  needsAnother: 'Not settled yet: in this server a ruling is settled by another moderator than proposed it.',
  cannotSettle:
    'It cannot be settled, because the articles no longer hold all that it cites. Write another one that cites what they say now.',
  confirmRemoval: (claim) =>
    `Remove the ruling on ${quoted(claim)} for good, with its history? This cannot be undone.`,
  form: {
    title: 'A ruling of the moderators',
    claim: 'What is argued about',
    claimHint: 'A sentence or a question, in English: it is compared with what members ask',
    finding: 'What holds',
    findingHint: 'In your own words; members read it first in the answer',
    passages: 'Passages that show it',
    passagesHint: 'At least one, here or below; five at most',
    others: 'Other passages',
    othersHint: 'One on each line: an article and the number of the paragraph',
  },
  mistakes: {
    heading: 'Nothing was saved.',
    typed: 'What you wrote, so that you can copy it:',
    noClaim: 'Say what is argued about.',
    noFinding: 'Say what holds.',
    nothingCited: 'A ruling cites at least one passage: choose one from the list, or name one below it.',
    tooManyCited: (most) => `A ruling cites ${count(most, { one: 'passage', other: 'passages' })} at most.`,
    passageChanged: 'A passage that you chose has changed since. Please choose again.',
    noNumber: (line, example) =>
      `${quoted(line)} names no paragraph. Write the article and the number, as in ${quoted(example)}.`,
    noArticle: (line) =>
      `${quoted(line)} names no article, or fits more than one. Write a part of the title or the publisher that no other article has.`,
    noParagraph: (line, last) => `${quoted(line)} leads nowhere: the article ends with paragraph ${last}.`,
    tooManyRulings: 'This server has as many rulings as there is room for. Remove one first.',
    replacedGone: 'The ruling in whose place it was to come is gone, or another one has taken its place.',
  },
};
