import type { Card } from '../cards/card.ts';
import type { Form } from '../cards/form.ts';
import type { Audience } from '../desk/guild-settings.ts';
import type { Story } from '../story.ts';

/** What a command comes to, at once or, where it has to wait for something, later. */
export type Outcome = Reply | Promise<Reply>;

/** A card of its own. */
export interface CardReply {
  readonly kind: 'card';
  readonly audience: Audience;
  readonly card: Card;
  /** What came of a question or a check; for the metrics. */
  readonly outcome?: ReturnType<Story['ask']>['status'] | 'ruled' | 'checked';
  /** The question, where all articles were asked. */
  readonly asked?: string;
}

/** What a command or a press leads to. */
export type Reply =
  | CardReply
  /** Takes the place of the card whose button was pressed, if that one is private; otherwise a private message. */
  | { readonly kind: 'replace'; readonly card: Card }
  /** Posts a card for all. Where the same `key` was posted in the channel a moment ago, a link to it is shown instead. */
  | { readonly kind: 'share'; readonly card: Card; readonly key: string }
  /** Removes the message whose button was pressed. */
  | { readonly kind: 'remove' }
  /** Asks the member to fill in a form; only where nothing was said yet, so never later. */
  | { readonly kind: 'form'; readonly form: Form };
