import type { StoredMessage } from './message.ts';
import type { Channel, User } from './world.ts';

/** What comes of an interaction, as its user sees it. */
export type Outcome =
  | { readonly kind: 'message'; readonly message: StoredMessage }
  /** The message whose component was used has changed. */
  | { readonly kind: 'update'; readonly message: StoredMessage }
  /** "Thinking", or nothing at all where a component was used. */
  | { readonly kind: 'deferred' }
  | {
      readonly kind: 'choices';
      readonly choices: readonly { readonly name: string; readonly value: string | number }[];
    }
  | ShownModal
  /** Nobody answered in time: "The application did not respond". */
  | { readonly kind: 'failed' };

/** A form that stands open before the user of an interaction. */
export interface ShownModal {
  readonly kind: 'modal';
  /** In Discord's own shape, its components numbered. */
  readonly modal: Readonly<Record<string, unknown>>;
  /** The interaction that it came of. */
  readonly interaction: Interaction;
}

/** An interaction that a user began. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  /** As Discord numbers them: 2 command, 3 component, 4 autocomplete, 5 modal. */
  readonly type: number;
  readonly user: User;
  readonly channel: Channel;
  /** ms since 1970. */
  readonly createdAt: number;
  /** The message whose component was used. */
  readonly message: StoredMessage | undefined;
  /** Whether the app is there only because this user installed it. */
  readonly external: boolean;
  /** What the gateway sends of it. */
  readonly payload: Readonly<Record<string, unknown>>;
  state: 'open' | 'answered' | 'deferred' | 'failed';
  /** Id of the message that `@original` means. */
  original: string | undefined;
  /** Whether a deferred answer will be for this user alone. */
  deferredPrivately: boolean;
  followUps: number;
  settle(outcome: Outcome): void;
}

/** The time for the first response, and that for all others, in ms. */
export const FIRST_RESPONSE = 3_000;
export const TOKEN_LIFE = 15 * 60 * 1000;
