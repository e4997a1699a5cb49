import type { Card } from '../src/cards/card.ts';
import { noticeCard } from '../src/cards/notice-card.ts';
import type { Reply } from '../src/command/reply.ts';

/** A reply that the member alone sees. */
export function privateCard(card: Card): Reply {
  return { kind: 'card', audience: 'private', card };
}

/** A sentence that the member alone sees. */
export function privateNotice(text: string): Reply {
  return privateCard(noticeCard(text));
}
