import type { PageMessage, PageUser } from '../src/page/protocol.ts';
import { avatarOf } from './avatar.ts';
import { componentNodes, type Handling } from './components.ts';
import { el } from './el.ts';
import { icon } from './icons.ts';
import { markdownNodes } from './markdown/to-nodes.ts';
import { momentOf, timeOf } from './moments.ts';
import type { Pending, Store } from './store.ts';

/** What can be done with a message, besides what its components do. */
export interface MessageHandling extends Handling {
  dismiss(message: PageMessage): void;
  openMenu(message: PageMessage, place: Element | { readonly x: number; readonly y: number }): void;
  forget(pending: Pending): void;
}

const NOBODY: PageUser = { id: '', name: 'unknown', username: 'unknown', bot: false };

/**
 * Shows a message.
 *
 * @param follows whether it stands below another of the same author, whose head serves for both.
 */
export function messageNode(
  message: PageMessage,
  follows: boolean,
  store: Store,
  handling: MessageHandling,
): HTMLElement {
  const { content, components, isEdited, isPrivate } = message;
  const author = store.user(message.author) ?? NOBODY;
  const { language } = store.world;
  const time = follows ? timeOf(message.at, language) : momentOf(message.at, language, Date.now());
  const lone = components.length === 0;
  const node = el(
    'discord-message',
    {
      id: `message-${message.id}`,
      role: 'article',
      tabindex: -1,
      'aria-label': `${author.name}, ${time}`,
      author: author.name,
      avatar: avatarOf(author),
      bot: author.bot,
      edited: isEdited && lone,
      'message-body-only': follows,
      class: isPrivate ? 'private' : undefined,
    },
    ...headOf(message, store),
    ...(content === '' ? [] : [el('div', { class: 'markdown' }, ...markdownNodes(content, handling))]),
    el(
      'div',
      { slot: 'components', class: 'components' },
      ...componentNodes(components, message, handling),
      isEdited && !lone ? el('span', { class: 'edited' }, '(edited)') : undefined,
      isPrivate ? privateNote(() => handling.dismiss(message)) : undefined,
    ),
    toolbar(message, author, handling),
  );
  node.timestamp = time;
  node.addEventListener('contextmenu', (event) => {
    // Links and fields keep the browser's own menu.
    if (event.target instanceof Element && event.target.closest('a, input, textarea')) return;
    event.preventDefault();
    const atMouse = event.clientX > 0 || event.clientY > 0;
    handling.openMenu(message, atMouse ? { x: event.clientX, y: event.clientY } : node);
  });
  return node;
}

/** Shows that the bot is thinking, or did not respond. */
export function pendingNode(pending: Pending, store: Store, handling: MessageHandling): HTMLElement {
  const bot = store.world.users.find((user) => user.bot) ?? NOBODY;
  const { language, self } = store.world;
  const time = timeOf(pending.at, language);
  const text = {
    sending: 'Sending command…',
    thinking: `${bot.name} is thinking…`,
    failed: 'The application did not respond',
  }[pending.kind];
  const node = el(
    'discord-message',
    {
      role: 'article',
      tabindex: -1,
      'aria-label': `${bot.name}, ${time}`,
      author: bot.name,
      avatar: avatarOf(bot),
      bot: true,
      class: 'private',
    },
    pending.command === undefined ? undefined : usedLine(self, pending.command),
    el('div', { class: pending.kind }, pending.kind === 'failed' ? '' : dots(), text),
    pending.kind === 'failed'
      ? el(
          'div',
          { slot: 'components' },
          privateNote(() => handling.forget(pending)),
        )
      : undefined,
  );
  node.timestamp = time;
  return node;
}

function headOf({ used, repliesTo, repliedToNothing }: PageMessage, store: Store): Node[] {
  if (used?.command !== undefined) return [usedLine(store.user(used.user) ?? NOBODY, used.command)];
  if (repliedToNothing) return [el('discord-reply', { slot: 'reply', deleted: true, avatar: 'icon.svg' })];
  if (repliesTo === undefined) return [];
  const author = store.user(repliesTo.author) ?? NOBODY;
  const text = repliesTo.text
    .replace(/<@(\d+)>/g, (_, id: string) => `@${store.user(id)?.name ?? 'unknown'}`)
    .replaceAll(/[*_~`\\|]|<[^>]*>/g, '')
    .replaceAll(/\s+/g, ' ');
  const attributes = { slot: 'reply', author: author.name, avatar: avatarOf(author), bot: author.bot };
  return [el('discord-reply', attributes, text)];
}

function usedLine(user: PageUser, command: string): Node {
  return el('discord-command', { slot: 'reply', author: user.name, avatar: avatarOf(user), command });
}

function privateNote(dismiss: () => void): Node {
  return el(
    'div',
    { class: 'private-note' },
    icon('eye', 16),
    ' Only you can see this • ',
    el('button', { type: 'button', class: 'link', onclick: dismiss }, 'Dismiss message'),
  );
}

function toolbar(message: PageMessage, author: PageUser, handling: MessageHandling): Node {
  const more = el(
    'button',
    {
      type: 'button',
      'aria-label': `More: message of ${author.name}`,
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      title: 'More',
    },
    icon('more'),
  );
  more.addEventListener('click', () => handling.openMenu(message, more));
  return el('div', { class: 'toolbar', slot: 'components' }, more);
}

function dots(): Node {
  return el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
}
