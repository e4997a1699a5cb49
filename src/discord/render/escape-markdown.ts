/** Signs that mean something wherever they stand. `/` is here for invitations, which need no `https:`. */
const ACTIVE = /[\\*_~`|<>[\]()#:@/]/g;
/** Signs that begin a list, or small print, at a line's start. */
const OPENING = /^( *)([-+])/gm;
const NUMBERING = /^( *\d+)\./gm;
const ESCAPED = /\\([!-/:-@[-`{-~])/g;

/**
 * A text that Discord shows as it stands: no markup, link, mention, timestamp or emoji comes of it. To be done after
 * slicing: a cut through what is escaped already would free what stands behind it.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(ACTIVE, '\\$&').replace(OPENING, '$1\\$2').replace(NUMBERING, '$1\\.');
}

/** Undoes {@link escapeMarkdown}. */
export function unescapeMarkdown(markdown: string): string {
  return markdown.replace(ESCAPED, '$1');
}
