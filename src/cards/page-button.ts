import { type Asked, hashOfPage, scopeOf } from './asked.ts';
import type { Button } from './card.ts';

/** The button that leads to a page of an answer, if there is such a page. */
export function pageButton(asked: Asked, page: number, label: string): Button[] {
  const passages = page === 1 ? asked.answer.snippets : asked.later[page - 2];
  if (passages === undefined) return [];
  return [{ label, action: { kind: 'page', page, ...scopeOf(asked), expected: hashOfPage(passages) } }];
}
