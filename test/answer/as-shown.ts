import type { Answer, Citation, Snippet } from '../../src/answer/answer.ts';

/** The wordings of the direct answers, best first. */
export function valuesOf({ values }: Answer): string[] {
  return values.map(({ text }) => text);
}

/** Where something stands and what stands there: `post:2 Zurich, Switzerland`. */
export function cited({ paragraph, start, end }: Citation): string {
  return `${paragraph.article}:${paragraph.number} ${paragraph.text.slice(start, end)}`;
}

/** The snippets, each with the place of its paragraph. */
export function snippetsOf({ snippets }: Answer): string[] {
  return snippets.map(cited);
}

/** A snippet with its highlights in brackets. */
export function lit({ paragraph: { text }, start, end, highlights }: Snippet): string {
  let shown = '';
  let at = start;
  for (const range of highlights) {
    shown += `${text.slice(at, range.start)}[${text.slice(range.start, range.end)}]`;
    at = range.end;
  }
  return shown + text.slice(at, end);
}
