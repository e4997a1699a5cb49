import type { Presses } from '../../src/command/presses.ts';
import { passageFor } from '../passage-for.ts';
import { privateCard, privateNotice } from '../private-card.ts';

/** Shows a paragraph with its neighbours. */
export const context: Presses['context'] = ({ passage }, press) => {
  const card = passageFor(passage, press);
  return card === undefined ? privateNotice(press.words.private.read.gone) : privateCard(card);
};
