import type { DeskForm } from '../../src/cards/actions/desk-action.ts';
import type { SubmitsOf } from '../../src/command/presses.ts';
import { trySynonym } from './try-synonym.ts';

/** What the forms of `/desk` do. */
export const DESK_SUBMITS: SubmitsOf<DeskForm['kind']> = { 'add-synonym': trySynonym };
