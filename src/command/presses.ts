import type { Action } from '../cards/action.ts';
import type { FormAction } from '../cards/form.ts';
import type { OfKind } from '../cards/of-kind.ts';
import type { Context, PressContext } from './context.ts';
import type { Outcome } from './reply.ts';
import type { UploadError } from './upload-error.ts';

/** What a button of a kind does. */
export type Presses = PressesOf<Action['kind']>;

/** What the buttons of some kinds do. */
export type PressesOf<Kinds extends Action['kind']> = {
  readonly [K in Kinds]: (action: OfKind<Action, K>, context: PressContext) => Outcome;
};

/** What a form of a kind does when it was filled in. */
export type Submits = SubmitsOf<FormAction['kind']>;

/** What the forms of some kinds do. */
export type SubmitsOf<Kinds extends FormAction['kind']> = {
  readonly [K in Kinds]: (action: OfKind<FormAction, K>, filled: Filled, context: Context) => Outcome;
};

/** What was filled into a form; a client may have sent anything. */
export interface Filled {
  /** What stands in a field, without white space around it; '' where nothing does. */
  text(name: string): string;
  /** The values that were chosen, of those that the form has offered or of others. */
  chosen(name: string): readonly string[];
  /** The file that was uploaded, if one was. */
  file(name: string): Upload | undefined;
}

/** A file that a member has uploaded. */
export interface Upload {
  /** In bytes, as Discord says. */
  readonly size: number;
  /** Reads it; rejects with an {@link UploadError} where it cannot be had. */
  read(): Promise<Uint8Array>;
}
