import type { Submits } from '../../src/command/presses.ts';
import { DESK_SUBMITS } from '../desk/forms.ts';
import { LIBRARY_SUBMITS } from '../library/forms.ts';
import { RULING_SUBMITS } from '../ruling/forms.ts';

/** What each kind of form does when it was filled in. */
export const SUBMITS: Submits = { ...LIBRARY_SUBMITS, ...DESK_SUBMITS, ...RULING_SUBMITS };
