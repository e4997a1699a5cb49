import type { PageWire } from '../src/page/protocol.ts';
import { el } from './el.ts';
import { icon } from './icons.ts';
import type { Store } from './store.ts';

/** The last thing that Discord told the bot because of this user, and what the bot said to it. */
export function wireDrawer({ wire }: Store, close: () => void): HTMLElement {
  const request = wire.findLast(
    ({ direction, name }) => direction === 'received' && name === 'INTERACTION_CREATE',
  );
  const answers = request === undefined ? [] : wire.slice(wire.indexOf(request) + 1);
  return el(
    'aside',
    { class: 'wire', 'aria-label': 'Wire' },
    el(
      'header',
      {},
      el('h2', {}, 'Wire'),
      el(
        'button',
        { type: 'button', class: 'small-button', 'aria-label': 'Close', onclick: close },
        icon('close'),
      ),
    ),
    ...(request === undefined
      ? [el('p', {}, 'Nothing has gone over the wire yet: use a command or press a button.')]
      : [entry('Discord → bot', request), ...sayings(answers, request)]),
  );
}

function sayings(answers: readonly PageWire[], request: PageWire): Node[] {
  return answers
    .filter(({ direction }) => direction === 'sent')
    .map((answer) => {
      const status = answers.find(({ direction, name }) => direction === 'received' && name === answer.name);
      const took = `${answer.at - request.at} ms`;
      return entry(
        'Bot → Discord',
        answer,
        status?.status === undefined ? took : `${status.status}, ${took}`,
      );
    });
}

function entry(title: string, { name, body }: PageWire, note = ''): Node {
  const json = body === undefined ? '' : JSON.stringify(body, undefined, 2);
  return el(
    'section',
    {},
    el('h3', {}, title, el('small', {}, note)),
    el('div', { class: 'wire-name' }, name),
    el('pre', { tabindex: 0, 'aria-label': `${title}: ${name}` }, json),
  );
}
