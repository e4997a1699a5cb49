import { avatarOf } from './avatar.ts';
import { el } from './el.ts';
import type { Store } from './store.ts';

/** Who is in the guild that is open, by role. */
export function memberList(store: Store): HTMLElement | undefined {
  const { guild, words } = store;
  if (guild === undefined) return undefined;
  const groups = new Map<string, string[]>();
  for (const { user, role } of guild.members) {
    const isApp = store.user(user)?.bot === true;
    const group = isApp ? words.place.apps : (role ?? words.place.online);
    groups.set(group, [...(groups.get(group) ?? []), user]);
  }
  const { online, apps } = words.place;
  const rank = (group: string): number => (group === online ? 1 : group === apps ? 2 : 0);
  const inOrder = [...groups].sort(([a], [b]) => rank(a) - rank(b));
  return el(
    'aside',
    { class: 'members', 'data-scroll': 'members', 'aria-label': words.place.members },
    ...inOrder.flatMap(([group, users]) => [
      el('div', { class: 'members-group' }, `${group} — ${users.length}`),
      el('ul', {}, ...users.map((id) => el('li', {}, member(id, store)))),
    ]),
  );
}

function member(id: string, store: Store): Node {
  const user = store.user(id);
  if (user === undefined) return document.createTextNode(store.words.message.unknown);
  return el(
    'span',
    { class: 'member' },
    el('img', { src: avatarOf(user), alt: '', width: 32, height: 32 }),
    el('span', {}, user.name),
    user.bot ? el('span', { class: 'tag' }, store.words.place.app) : undefined,
  );
}
