import type { Words } from '../words/words.ts';
import type { Asked } from './asked.ts';
import type { Button } from './card.ts';

/** What a member may say of an answer where it was asked for. */
export interface Feedback {
  /** Whether they may ask to be told when there is a better one. */
  readonly mayWait: boolean;
  /** Whether it is noted what they think of it. */
  readonly mayVote: boolean;
}

/** What only an answer from all of the articles allows: what one of them does not say, another may. */
export function feedbackButtons(
  { answer: { status }, article, ruling }: Asked,
  { mayWait, mayVote }: Feedback,
  { buttons }: Words,
): Button[] {
  if (article !== undefined || status === 'empty') return [];
  if (status === 'answered' || ruling !== undefined) {
    if (!mayVote) return [];
    return [
      { label: buttons.helpful, action: { kind: 'helpful' } },
      { label: buttons.notHelpful, action: { kind: 'unhelpful' } },
    ];
  }
  return mayWait ? [{ label: buttons.tellMe, action: { kind: 'tell-me' } }] : [];
}
