import { pictureOf } from './channel-picture.ts';
import { el } from './el.ts';
import { icon } from './icons.ts';
import type { Store } from './store.ts';

/** What is opened from above the messages. */
export interface Opening {
  readonly isWireOpen: boolean;
  showSide(): void;
  toggleWire(): void;
}

/** What stands above the messages: where one is, and what can be opened beside them. */
export function head(store: Store, { isWireOpen, showSide, toggleWire }: Opening): Node[] {
  const { channel, words } = store;
  if (channel === undefined) return [];
  const menu = el(
    'button',
    {
      type: 'button',
      class: 'small-button nav-button',
      'data-focus': 'side',
      'aria-label': words.place.serversAndChannels,
      'aria-controls': 'side',
      'aria-expanded': 'false',
      onclick: showSide,
    },
    icon('menu', 24),
  );
  const wire = el(
    'button',
    {
      type: 'button',
      class: 'small-button wire-button',
      'data-focus': 'wire',
      'aria-label': words.wire.title,
      'aria-pressed': String(isWireOpen),
      title: words.wire.hint,
      onclick: toggleWire,
    },
    icon('wire', 24),
  );
  return [
    menu,
    el('span', { class: 'head-picture' }, pictureOf(channel, store)),
    el('h1', {}, store.nameOf(channel)),
    el('span', { class: 'head-note' }, words.place.note),
    wire,
  ];
}
