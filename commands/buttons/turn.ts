import type { Presses } from '../../src/command/presses.ts';
import { passageFor } from '../passage-for.ts';
import { privateNotice } from '../private-card.ts';

/** Shows the paragraph before or after, in place of the one on show. */
export const turn: Presses['turn'] = ({ passage }, context) => {
  const card = passageFor(passage, context);
  return card === undefined ? privateNotice(context.words.private.read.gone) : { kind: 'replace', card };
};
