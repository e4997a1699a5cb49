import type { PageCommand } from '../src/page/protocol.ts';
import { el } from './el.ts';

/** What a command is called where it was used. */
export function callOf({ kind, shown }: PageCommand): string {
  return kind === 'chat' ? `/${shown}` : shown;
}

/** A command as the list shows it: its name with what it takes, what it does, and whose it is. */
export function commandRow({ shown, description, options }: PageCommand, app: string): Node {
  const taken = options.map((option) =>
    el('span', { class: `option-hint${option.required ? '' : ' optional'}` }, option.shown),
  );
  return el(
    'span',
    { class: 'command-row' },
    el('img', { src: 'icon.svg', alt: '', width: 32, height: 32 }),
    el(
      'span',
      { class: 'command-text' },
      el('span', { class: 'command-name' }, `/${shown}`, ...taken.flatMap((hint) => [' ', hint])),
      el('span', { class: 'command-description' }, description),
    ),
    el('span', { class: 'command-app' }, app),
  );
}
