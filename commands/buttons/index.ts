import type { Presses } from '../../src/command/presses.ts';
import { DESK_PRESSES } from '../desk/presses.ts';
import { LIBRARY_PRESSES } from '../library/presses.ts';
import { RULING_PRESSES } from '../ruling/presses.ts';
import { context } from './context.ts';
import { FEEDBACK_PRESSES } from './feedback.ts';
import { page } from './page.ts';
import { share } from './share.ts';
import { shareCheck } from './share-check.ts';
import { sharePassage } from './share-passage.ts';
import { sources } from './sources.ts';
import { takeBack } from './take-back.ts';
import { turn } from './turn.ts';

/** What a press of each kind of button does. */
export const PRESSES: Presses = {
  page,
  context,
  turn,
  share,
  'share-check': shareCheck,
  'share-passage': sharePassage,
  'take-back': takeBack,
  sources,
  ...FEEDBACK_PRESSES,
  ...LIBRARY_PRESSES,
  ...DESK_PRESSES,
  ...RULING_PRESSES,
};
