import type { Card, Link } from './card.ts';

/** One sentence and nothing else; with a link behind it where there is one. */
export function noticeCard(text: string, { link }: { readonly link?: Link } = {}): Card {
  return {
    blocks: [link === undefined ? { kind: 'sentence', text } : { kind: 'note', text, link }],
    buttons: [],
  };
}
