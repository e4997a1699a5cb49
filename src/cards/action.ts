import type { DeskAction } from './actions/desk-action.ts';
import type { LibraryAction } from './actions/library-action.ts';
import type { RulingAction } from './actions/ruling-action.ts';
import type { PassageRef } from './passage-ref.ts';

/** What a button does. All of it fits into a custom_id, so that buttons survive a restart. */
export type Action = AnswerAction | LibraryAction | DeskAction | RulingAction;

/** What the buttons under answers, passages and checks do. */
type AnswerAction =
  /** Shows the passages of another page. `expected`: the hash of the page's content when the button was made. */
  | { readonly kind: 'page'; readonly page: number; readonly article?: string; readonly expected?: string }
  /** Shows a paragraph with its neighbours: as a message of its own, or in place of the passage on show. */
  | { readonly kind: 'context' | 'turn'; readonly passage: PassageRef }
  /** Posts the card in the channel. `expected`: the hash of its content when the button was made. */
  | { readonly kind: 'share'; readonly article?: string; readonly expected: string }
  /**
   * Posts the card of a check in the channel. `text`: the hash of what was checked; `quote`: whether it was taken for one
   * quotation; `expected`: the hash of what the card said.
   */
  | {
      readonly kind: 'share-check';
      readonly text: string;
      readonly quote: boolean;
      readonly expected: string;
    }
  /** Shares a passage that was picked without a question. */
  | { readonly kind: 'share-passage'; readonly passage: PassageRef }
  /** Removes the message; `sharer` is the id of the member who may. */
  | { readonly kind: 'take-back'; readonly sharer: string }
  | { readonly kind: 'sources'; readonly page: number }
  /** Says what the member thinks of the answer on the card. */
  | { readonly kind: 'helpful' | 'unhelpful' }
  /** Asks to be told when the question on the card is answered. `seen`: the hash of the answer that did not help. */
  | { readonly kind: 'tell-me'; readonly seen?: string };
