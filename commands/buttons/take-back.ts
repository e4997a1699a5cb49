import type { Presses } from '../../src/command/presses.ts';
import { privateNotice } from '../private-card.ts';

/** Removes a shared card: for whoever shared it, and for those who may remove others' messages. */
export const takeBack: Presses['take-back'] = ({ sharer }, { member, words }) =>
  member.id === sharer || member.mayManageMessages
    ? { kind: 'remove' }
    : privateNotice(words.private.share.mayNotTakeBack);
