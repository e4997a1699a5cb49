import { el } from './el.ts';

/** How long it can be read, in ms. */
const SHOWN = 6_000;

/** Says in passing why something was not done. */
export function toast(text: string): void {
  const message = el('div', { class: 'toast', role: 'alert' }, text);
  document.body.append(message);
  setTimeout(() => message.remove(), SHOWN);
}
