import type { PageWire } from '../src/page/protocol.ts';
import { el } from './el.ts';
import { icon } from './icons.ts';
import type { Store } from './store.ts';

/** What the bot is told that it may answer. */
const REQUESTS: readonly string[] = ['INTERACTION_CREATE', 'MESSAGE_CREATE'];

/** The last thing that Discord told the bot because of this user, and what the bot said to it. */
export function wireDrawer({ wire, words }: Store, close: () => void): HTMLElement {
  const request = wire.findLast(({ direction, name }) => direction === 'received' && REQUESTS.includes(name));
  const answers = request === undefined ? [] : wire.slice(wire.indexOf(request) + 1);
  return el(
    'aside',
    { class: 'wire', 'aria-label': words.wire.title },
    el(
      'header',
      {},
      el('h2', {}, words.wire.title),
      el(
        'button',
        {
          type: 'button',
          class: 'small-button',
          'data-focus': 'wire close',
          'aria-label': words.form.close,
          onclick: close,
        },
        icon('close'),
      ),
    ),
    ...(request === undefined
      ? [el('p', {}, words.wire.nothing)]
      : [entry(words.wire.toBot, request), ...sayings(answers, request, words.wire.fromBot)]),
  );
}

function sayings(answers: readonly PageWire[], request: PageWire, title: string): Node[] {
  const unread = answers.filter(({ direction }) => direction === 'received');
  return answers
    .filter(({ direction }) => direction === 'sent')
    .map((answer) => {
      // Of those that ask for the same, the first is answered first.
      const place = unread.findIndex(({ name }) => name === answer.name);
      const [status] = place === -1 ? [] : unread.splice(place, 1);
      const took = `${answer.at - request.at} ms`;
      return entry(title, answer, status?.status === undefined ? took : `${status.status}, ${took}`);
    });
}

function entry(title: string, { name, body }: PageWire, note = ''): Node {
  const json = body === undefined ? '' : JSON.stringify(body, undefined, 2);
  return el(
    'section',
    {},
    el('h3', {}, title, el('small', {}, note)),
    el('div', { class: 'wire-name' }, name),
    el('pre', { tabindex: 0, 'data-focus': `${title} ${name}`, 'aria-label': `${title}: ${name}` }, json),
  );
}
