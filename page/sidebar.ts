import type { PageChannel } from '../src/page/protocol.ts';
import { pictureOf } from './channel-picture.ts';
import { el } from './el.ts';
import { icon } from './icons.ts';
import type { Store } from './store.ts';

/** The guilds at the edge, and the conversations above them. */
export function rail(store: Store, goTo: (channel: string) => void): HTMLElement {
  const { guilds, conversations } = store.world;
  const words = store.words.place;
  const home = place(words.directMessages, icon('talk', 24), conversations, store, goTo);
  const all = guilds.map(({ name, channels }) => {
    const short = el('span', { 'aria-hidden': 'true' }, shortName(name));
    return place(name, short, channels, store, goTo);
  });
  return el(
    'nav',
    { class: 'rail', 'aria-label': words.servers, 'data-scroll': 'rail' },
    home,
    el('div', { class: 'rail-line' }),
    ...all,
  );
}

/** The first letters of its words, or of its only one: two guilds may begin alike. */
function shortName(name: string): string {
  const words = name.split(/\s+/);
  return words.length === 1
    ? name.slice(0, 3)
    : words
        .map((word) => word[0] ?? '')
        .join('')
        .slice(0, 3);
}

function place(
  name: string,
  picture: Node,
  channels: readonly PageChannel[],
  store: Store,
  goTo: (channel: string) => void,
): Node {
  const isHere = channels.some(({ id }) => id === store.channel?.id);
  const unread = channels.reduce((sum, { id }) => sum + store.unreadIn(id), 0);
  const isConversations = channels === store.world.conversations;
  const button = el(
    'button',
    {
      type: 'button',
      class: 'rail-place',
      title: name,
      'data-focus': `place ${channels[0]?.id}`,
      'aria-current': isHere ? 'true' : undefined,
    },
    picture,
    el('span', { class: 'unseen' }, unread > 0 ? `${store.words.place.unread(name)}: ${unread}` : name),
  );
  button.addEventListener('click', () => {
    const [first] = channels;
    if (!isHere && first !== undefined) goTo(first.id);
  });
  const badge = el('span', { class: 'badge', 'aria-hidden': 'true' }, String(unread));
  return el(
    'div',
    { class: `rail-item${isHere ? ' here' : ''}${unread > 0 && !isConversations ? ' unread' : ''}` },
    button,
    isConversations && unread > 0 ? badge : undefined,
  );
}

/** The channels of the guild that is open, its threads below them; or the conversations. */
export function channelList(store: Store, goTo: (channel: string) => void): HTMLElement {
  const { guild, world } = store;
  const { directMessages, textChannels } = store.words.place;
  const channels = guild?.channels ?? world.conversations;
  const rows = channels
    .filter(({ kind }) => kind !== 'thread')
    .flatMap((channel) => [
      channel,
      ...channels.filter(({ kind, parent }) => kind === 'thread' && parent === channel.id),
    ]);
  return el(
    'nav',
    { class: 'channels', 'aria-label': guild?.name ?? directMessages, 'data-scroll': 'channels' },
    el('div', { class: 'channels-head' }, guild?.name ?? directMessages),
    el('div', { class: 'channels-group' }, guild === undefined ? directMessages : textChannels),
    el('ul', {}, ...rows.map((channel) => el('li', {}, channelRow(channel, store, goTo)))),
  );
}

function channelRow(channel: PageChannel, store: Store, goTo: (channel: string) => void): Node {
  const { id, kind } = channel;
  const unread = store.unreadIn(id);
  const isHere = id === store.channel?.id;
  const name = store.nameOf(channel);
  const button = el(
    'button',
    {
      type: 'button',
      class: `channel ${kind}${unread > 0 ? ' unread' : ''}`,
      'data-focus': `channel ${id}`,
      'aria-current': isHere ? 'page' : undefined,
      'aria-label': unread > 0 ? store.words.place.unread(name) : name,
    },
    pictureOf(channel, store),
    el('span', { class: 'channel-name' }, name),
  );
  button.addEventListener('click', () => goTo(id));
  return button;
}
