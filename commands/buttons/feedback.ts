import type { PressesOf } from '../../src/command/presses.ts';
import { tellMe } from './tell-me.ts';
import { vote } from './vote.ts';

/** What members say of answers. */
export const FEEDBACK_PRESSES: PressesOf<'helpful' | 'unhelpful' | 'tell-me'> = {
  helpful: (_, context) => vote('helpful', context),
  unhelpful: (_, context) => vote('unhelpful', context),
  'tell-me': tellMe,
};
