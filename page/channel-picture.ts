import type { PageChannel } from '../src/page/protocol.ts';
import { avatarOf } from './avatar.ts';
import { el } from './el.ts';
import { icon } from './icons.ts';
import type { Store } from './store.ts';

/** What stands in front of a channel's name. */
export function pictureOf({ kind, with: others = [] }: PageChannel, store: Store): Node {
  if (kind === 'text') return icon('hash');
  if (kind === 'thread') return icon('thread', 18);
  const [first] = others;
  const user = others.length === 1 && first !== undefined ? store.user(first) : undefined;
  if (user === undefined) return icon('people', 24);
  return el('img', { src: avatarOf(user), alt: '', width: 32, height: 32 });
}
