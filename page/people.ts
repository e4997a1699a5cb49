import type { PageUser } from '../src/page/protocol.ts';
import { avatarOf } from './avatar.ts';
import { el } from './el.ts';
import type { Store } from './store.ts';

/** What stands behind an `@` at the caret; undefined where there is none. */
export function nameBeingTyped(before: string): string | undefined {
  return /(?:^|\s)@([\p{L}\p{N}]*)$/u.exec(before)?.[1];
}

/** Those in the channel that is open whose names begin so. */
export function peopleNamed(typed: string, { guild, channel, world }: Store): PageUser[] {
  const isHere = ({ id }: PageUser): boolean =>
    guild === undefined
      ? (channel?.with?.includes(id) ?? false)
      : guild.members.some(({ user }) => user === id);
  return world.users.filter(
    (user) => isHere(user) && user.name.toLowerCase().startsWith(typed.toLowerCase()),
  );
}

/** Somebody as the list above the composer shows them. */
export function personRow(user: PageUser): Node {
  const picture = el('img', { src: avatarOf(user), alt: '', width: 24, height: 24 });
  const name = el('span', {}, user.name);
  return el('span', { class: 'choice-person' }, picture, name, el('small', {}, user.username));
}

/** A text in which a name behind an `@` stands for whoever is called so, as it goes over the wire. */
export function withMentions(text: string, users: readonly PageUser[]): string {
  // Of names that begin alike, the longer is meant.
  const longestFirst = [...users].sort((a, b) => b.name.length - a.name.length);
  return longestFirst.reduce((written, { id, name }) => {
    const escaped = name.replaceAll(/[$()*+.?[\\\]^{|}]/g, '\\$&');
    return written.replace(new RegExp(`(?<=^|\\s)@${escaped}(?![\\p{L}\\p{N}])`, 'giu'), `<@${id}>`);
  }, text);
}
