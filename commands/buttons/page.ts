import { answerCard } from '../../src/cards/answer-card.ts';
import { hashOfPage } from '../../src/cards/asked.ts';
import { laterPageCard } from '../../src/cards/later-page-card.ts';
import type { Presses } from '../../src/command/presses.ts';
import { memberIn } from '../obstacle.ts';
import { privateNotice } from '../private-card.ts';
import { askedAgain } from './asked-again.ts';

/** Shows another page of an answer. */
export const page: Presses['page'] = ({ page: number, article, expected }, context) => {
  const { story, words } = context;
  const asked = askedAgain(article, context);
  if (asked === undefined) return privateNotice(words.private.trouble.oldButton);
  const passages = number < 2 ? asked.answer.snippets : (asked.later[number - 2] ?? []);
  const isChanged = expected !== undefined && expected !== hashOfPage(passages);
  const warning = isChanged ? words.private.read.changed : undefined;
  const card =
    number < 2
      ? answerCard(asked, story, memberIn(context), words.private, {
          warning,
          feedback: context.feedback,
        })
      : laterPageCard(asked, number, words.private, warning);
  return { kind: 'replace', card };
};
