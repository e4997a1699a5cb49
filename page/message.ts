import type { PageComponent, PageMessage, PageUser } from '../src/page/protocol.ts';
import { avatarOf } from './avatar.ts';
import { callOf } from './command-row.ts';
import { componentNodes, type Handling, looseFiles } from './components.ts';
import { el } from './el.ts';
import { icon } from './icons.ts';
import { plainText } from './markdown/plain-text.ts';
import { markdownNodes } from './markdown/to-nodes.ts';
import type { Place } from './menu.ts';
import { momentOf, timeOf } from './moments.ts';
import type { Pending } from './pendings.ts';
import type { Store } from './store.ts';
import type { Words } from './words/words.ts';

/** What can be done with a message, besides what its components do. */
export interface MessageHandling extends Handling {
  dismiss(message: PageMessage): void;
  openMenu(message: PageMessage, place: Place): void;
  forget(pending: Pending): void;
}

/** In UTF-16 units: the rest is read from the message itself. */
const LONGEST_LABEL = 300;
const NOBODY: PageUser = { id: '', name: '?', username: 'unknown', bot: false };

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
  const words = store.words.message;
  const time = follows ? timeOf(message.at, language) : momentOf(message.at, language, Date.now());
  const lone = components.length === 0;
  const node = el(
    'discord-message',
    {
      id: `message-${message.id}`,
      role: 'article',
      // In the order of Tab, and with it what it holds: a host that is not takes its slots out of it, too.
      tabindex: 0,
      'aria-label': labelOf(message, author, time, store, handling),
      author: author.name,
      avatar: avatarOf(author),
      bot: author.bot,
      'message-body-only': follows,
      class: isPrivate ? 'private' : content.includes(`<@${store.world.self.id}>`) ? 'mentioning' : undefined,
    },
    ...headOf(message, store, handling),
    ...(content === '' ? [] : [el('div', { class: 'markdown' }, ...markdownNodes(content, handling))]),
    isEdited && lone ? editedNote(words) : undefined,
    el(
      'div',
      { slot: 'components', class: 'components' },
      ...looseFiles(message),
      ...componentNodes(components, message, handling),
      isEdited && !lone ? editedNote(words) : undefined,
      isPrivate ? privateNote(() => handling.dismiss(message), words) : undefined,
    ),
    toolbar(message, author, words, handling),
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

/** What a screen reader says of a message when it has the focus. */
function labelOf(
  { content, components, isPrivate }: PageMessage,
  author: PageUser,
  time: string,
  { words }: Store,
  handling: MessageHandling,
): string {
  const said = [content, ...textsOf(components)].map((text) => plainText(text, handling));
  const text = said.filter((each) => each !== '').join(' – ');
  const short = text.length > LONGEST_LABEL ? `${text.slice(0, LONGEST_LABEL)}…` : text;
  return [author.name, time, isPrivate ? words.message.onlyYou : '', short]
    .filter((each) => each !== '')
    .join(', ');
}

function textsOf(components: readonly PageComponent[]): string[] {
  return components.flatMap(({ content, components: within = [] }) => [content ?? '', ...textsOf(within)]);
}

/** Shows that the bot is thinking, or did not respond. */
export function pendingNode(pending: Pending, store: Store, handling: MessageHandling): HTMLElement {
  const bot = store.bot ?? NOBODY;
  const { language, self } = store.world;
  const time = timeOf(pending.at, language);
  const words = store.words.message;
  const text = {
    sending: words.sending,
    thinking: words.thinking(bot.name),
    failed: words.noResponse,
  }[pending.kind];
  const node = el(
    'discord-message',
    {
      role: 'article',
      tabindex: 0,
      'aria-label': `${bot.name}, ${time}`,
      author: bot.name,
      avatar: avatarOf(bot),
      bot: true,
      class: 'private',
    },
    pending.call === undefined ? undefined : usedLine(self, pending.call, words),
    el('div', { class: pending.kind }, pending.kind === 'failed' ? '' : dots(), text),
    pending.kind === 'failed'
      ? el(
          'div',
          { slot: 'components' },
          privateNote(() => handling.forget(pending), words),
        )
      : undefined,
  );
  node.timestamp = time;
  return node;
}

function headOf(
  { used, repliesTo, repliedToNothing }: PageMessage,
  store: Store,
  handling: MessageHandling,
): Node[] {
  if (used?.command !== undefined) {
    // Whoever is not offered it, as by a moderator, knows it by its name alone.
    const command = store.commands.find(({ name }) => name === used.command);
    const call = command === undefined ? used.command : callOf(command);
    return [usedLine(store.user(used.user) ?? NOBODY, call, store.words.message)];
  }
  if (repliedToNothing) return [el('discord-reply', { slot: 'reply', deleted: true, avatar: 'icon.svg' })];
  if (repliesTo === undefined) return [];
  const author = store.user(repliesTo.author) ?? NOBODY;
  const text = plainText(repliesTo.text, handling);
  const attributes = { slot: 'reply', author: author.name, avatar: avatarOf(author), bot: author.bot };
  return [el('discord-reply', attributes, text)];
}

/** A line as a reply has it: the library's own for commands has its words in English. */
function usedLine(user: PageUser, call: string, { used }: Words['message']): Node {
  const attributes = { slot: 'reply', class: 'used', author: user.name, avatar: avatarOf(user) };
  const name = el('span', { class: 'used-command' }, call);
  const [before, after] = used;
  return el('discord-reply', attributes, `${before} `, name, ` ${after}`);
}

function editedNote({ edited }: Words['message']): Node {
  return el('span', { class: 'edited' }, edited);
}

function privateNote(dismiss: () => void, words: Words['message']): Node {
  return el(
    'div',
    { class: 'private-note' },
    icon('eye', 16),
    ` ${words.onlyYou} • `,
    el('button', { type: 'button', class: 'link', onclick: dismiss }, words.dismiss),
  );
}

function toolbar(
  message: PageMessage,
  author: PageUser,
  words: Words['message'],
  handling: MessageHandling,
): Node {
  const more = el(
    'button',
    {
      type: 'button',
      'aria-label': words.moreOf(author.name),
      'aria-haspopup': 'menu',
      'aria-expanded': 'false',
      title: words.more,
    },
    icon('more'),
  );
  more.addEventListener('click', () => handling.openMenu(message, more));
  return el('div', { class: 'toolbar', slot: 'components' }, more);
}

function dots(): Node {
  return el('span', { class: 'dots', 'aria-hidden': 'true' }, el('i'), el('i'), el('i'));
}
