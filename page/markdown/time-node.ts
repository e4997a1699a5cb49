import { el } from '../el.ts';
import type { Inline } from './markdown.ts';
import { showTime } from './show-time.ts';

type Time = Extract<Inline, { readonly kind: 'time' }>;

/** Between two looks at the clock, in ms. */
const TICK = 30_000;
/** The times that are told as a distance from now. */
const relative = new Map<HTMLElement, () => string>();

setInterval(() => {
  for (const [element, text] of relative) {
    if (element.isConnected) element.textContent = text();
    else relative.delete(element);
  }
}, TICK);

/** A time as Discord shows it: the whole of it when pointed at, and "in 2 hours" for as long as that is true. */
export function timeNode({ seconds, style }: Time, language: string): HTMLElement {
  const text = (): string => showTime(seconds, style, language, Date.now());
  const element = el('discord-time', { title: showTime(seconds, 'F', language, Date.now()) }, text());
  if (style === 'R') relative.set(element, text);
  return element;
}
