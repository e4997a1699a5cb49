import { el } from '../el.ts';
import type { Words } from '../words/words.ts';
import type { Block, Inline } from './markdown.ts';
import { readBlocks } from './read-blocks.ts';
import { timeNode } from './time-node.ts';

const FLAG_A = 0x1f1e6;
const LETTER_A = 'A'.charCodeAt(0);

/** What a message's marks are about. */
export interface Known {
  readonly language: string;
  readonly words: Words['message'];
  userName(id: string): string | undefined;
  channelName(id: string): string | undefined;
  /** @param message is shown there, if it is. */
  goTo(channel: string, message?: string): void;
}

/** Shows a message written in Discord's markdown. Nothing of it becomes HTML: every node is made here. */
export function markdownNodes(markdown: string, known: Known): Node[] {
  return readBlocks(markdown).map((block) => blockNode(block, known));
}

function blockNode(block: Block, known: Known): Node {
  const inner = (parts: readonly Inline[]): Node[] => inlineNodes(parts, known);
  switch (block.kind) {
    case 'lines':
      return el('div', { class: 'lines', dir: 'auto' }, ...inner(block.inner));
    case 'small':
      return el('discord-subscript', { dir: 'auto' }, ...inner(block.inner));
    case 'heading':
      // All of one level, whatever their sizes: a message may begin with the smallest, and levels must not be skipped.
      return el(
        'discord-header',
        { level: 3, class: `size-${block.level}`, dir: 'auto' },
        ...inner(block.inner),
      );
    case 'quote':
      return el('discord-quote', {}, ...block.blocks.map((each) => blockNode(each, known)));
    case 'list': {
      const items = block.items.map((item) => el('li', {}, ...item.map((each) => blockNode(each, known))));
      return block.start === undefined ? el('ul', {}, ...items) : el('ol', { start: block.start }, ...items);
    }
    case 'pre':
      return el('pre', { tabindex: 0 }, el('code', {}, block.text));
  }
}

function inlineNodes(parts: readonly Inline[], known: Known): Node[] {
  return parts.map((part) => inlineNode(part, known));
}

function inlineNode(part: Inline, known: Known): Node {
  switch (part.kind) {
    case 'text':
      return document.createTextNode(part.text);
    case 'strong':
      return el('strong', {}, ...inlineNodes(part.inner, known));
    case 'emphasis':
      return el('em', {}, ...inlineNodes(part.inner, known));
    case 'underline':
      return el('u', {}, ...inlineNodes(part.inner, known));
    case 'strike':
      return el('s', {}, ...inlineNodes(part.inner, known));
    case 'spoiler':
      return spoiler(inlineNodes(part.inner, known), known.words.spoiler);
    case 'code':
      return el('code', {}, part.text);
    case 'link':
      return link(part.url, inlineNodes(part.inner, known), known);
    case 'time':
      return timeNode(part, known.language);
    case 'user':
      return el('discord-mention', { type: 'user' }, known.userName(part.id) ?? known.words.unknown);
    case 'role':
      return el('discord-mention', { type: 'role' }, known.words.unknown);
    case 'channel':
      return channel(part.id, known);
    case 'command':
      return el('discord-mention', { type: 'slash' }, part.name);
    case 'everyone':
      return el('discord-mention', { type: 'role' }, part.name);
    case 'emoji':
      return document.createTextNode(`:${part.name}:`);
    case 'flag':
      return flag(part.country);
  }
}

/** Hidden until it is pressed. */
function spoiler(inner: readonly Node[], label: string): HTMLElement {
  const hidden = el('span', { 'aria-hidden': 'true' }, ...inner);
  const element = el('discord-spoiler', { role: 'button', tabindex: 0, 'aria-label': label }, hidden);
  const reveal = (): void => {
    element.setAttribute('activated', '');
    hidden.removeAttribute('aria-hidden');
    for (const name of ['role', 'tabindex', 'aria-label']) element.removeAttribute(name);
  };
  element.addEventListener('click', reveal);
  element.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' || event.key === ' ') {
      event.preventDefault();
      reveal();
    }
  });
  return element;
}

/** A link to a message of this Discord leads there; every other into another tab. */
function link(url: string, inner: readonly Node[], known: Known): Node {
  const here = /^https:\/\/discord\.com\/channels\/(?:@me|\d+)\/(\d+)(?:\/(\d+))?$/.exec(url);
  if (here === null) {
    return el('a', { href: url, target: '_blank', rel: 'noopener noreferrer nofollow' }, ...inner);
  }
  const goTo = (event: Event): void => {
    event.preventDefault();
    known.goTo(here[1] ?? '', here[2]);
  };
  return el('a', { href: url, onclick: goTo }, ...inner);
}

function channel(id: string, known: Known): Node {
  const name = known.channelName(id);
  if (name === undefined) return el('discord-mention', { type: 'channel' }, known.words.unknown);
  const goTo = (): void => known.goTo(id);
  const byKey = (event: KeyboardEvent): void => {
    if (event.key === 'Enter') goTo();
  };
  const attributes = { type: 'channel', role: 'link', tabindex: 0, onclick: goTo, onkeydown: byKey };
  return el('discord-mention', attributes, name);
}

/** As a picture, since not every system has flags among its signs; one that no country has stays a sign. */
function flag(country: string): Node {
  const sign = String.fromCodePoint(
    ...[...country].map((letter) => FLAG_A + letter.charCodeAt(0) - LETTER_A),
  );
  if (!FLAG_PICTURES.includes(country)) return document.createTextNode(sign);
  return el('img', { class: 'flag', src: `flags/${country}.svg`, alt: sign, title: country });
}
