import type { PressesOf } from '../../src/command/presses.ts';
import { privateNotice } from '../private-card.ts';

/** What members say of answers. */
export const FEEDBACK_PRESSES: PressesOf<'helpful' | 'unhelpful' | 'tell-me'> = {
  helpful: (_, { words }) => privateNotice(words.private.trouble.oldButton),
  unhelpful: (_, { words }) => privateNotice(words.private.trouble.oldButton),
  'tell-me': (_, { words }) => privateNotice(words.private.trouble.oldButton),
};
