import { cleanLine } from './clean-text.ts';
import type { Problem } from './corpus-error.ts';

/** One `key: value` line. */
export interface FrontMatterField {
  readonly key: string;
  /** Without its quotes; undefined when a problem says why it cannot be read. */
  readonly value: string | undefined;
  readonly line: number;
}

/** A file cut in two. */
export interface FrontMatter {
  readonly fields: readonly FrontMatterField[];
  readonly problems: readonly Problem[];
  /** What stands after the closing `---`; undefined when there is none. */
  readonly body: string | undefined;
}

const FENCE = /^---[ \t]*$/;
const PAIR = /^([\p{L}_][\p{L}\p{N}_-]*)[ \t]*:(?:[ \t]+(.*))?$/u;
/** What YAML reads as something else than the text it looks like. */
const NOT_PLAIN = /^(?:[[\]{}&*!|>%@`"',#]|[-?:](?:\s|$))|\s#/;

function unquoted(raw: string): string | undefined {
  if (/^'(?:[^']|'')*'$/.test(raw)) return raw.slice(1, -1).replaceAll("''", "'");
  if (/^".*"$/.test(raw)) {
    try {
      const value: unknown = JSON.parse(raw);
      return typeof value === 'string' ? value : undefined;
    } catch (error) {
      if (error instanceof SyntaxError) return undefined;
      throw error;
    }
  }
  return NOT_PLAIN.test(raw) ? undefined : raw;
}

/** Front matter that goes on for longer was never closed. */
const MOST_LINES = 200;

/**
 * Reads the block between two `---` lines that an article begins with: one `key: value` a line, blank lines and `#`
 * comments between them. A value may stand in single quotes, or in double quotes with JSON's escapes. This is the part
 * of YAML that an article needs: whatever is read here, YAML reads the same, except that a plain value may hold ": ".
 *
 * Lines count from 1 at the start of `text`.
 */
export function readFrontMatter(text: string): FrontMatter {
  const lines = text.split('\n');
  const fields: FrontMatterField[] = [];
  const problems: Problem[] = [];
  const nothing = { fields, body: undefined };
  if (!FENCE.test(lines[0] ?? '')) {
    const message = 'no front matter; begin the file with "---", "title: ..." and "---", each on a line';
    return { ...nothing, problems: [{ line: 1, message }] };
  }
  for (const [index, raw] of lines.slice(0, MOST_LINES).entries()) {
    const line = index + 1;
    const content = raw.trim();
    if (index === 0 || content === '' || content.startsWith('#')) continue;
    if (FENCE.test(raw)) return { fields, problems, body: lines.slice(line).join('\n') };
    const [, key, rest = ''] = PAIR.exec(raw.trimEnd()) ?? [];
    if (key === undefined) {
      const message = 'expected "key: value" on one line, or the "---" that closes the front matter';
      return { ...nothing, problems: [...problems, { line, message }] };
    }
    const value = unquoted(rest.trim());
    if (value === undefined) {
      const quoted = JSON.stringify(rest.trim().replace(/^["']|["']$/g, ''));
      problems.push({ line, message: `write the value of "${key}" in double quotes, as ${key}: ${quoted}` });
    }
    fields.push({ key, value: value === undefined ? undefined : cleanLine(value), line });
  }
  const message =
    'the front matter is never closed; put "---" on a line of its own before the first paragraph';
  return { ...nothing, problems: [...problems, { line: 1, message }] };
}

const SAFE = /^[\p{L}\p{N}][^\\"':#[\]{}]*$/u;
const READ_AS_NO_TEXT = /^(?:true|false|null|yes|no|on|off|y|n|[\d.,_eExXoO+-]+)$/i;

/** Writes one line of front matter, the value quoted where it has to be. The value is one clean line. */
export function formatField(key: string, value: string): string {
  const plain = /^https?:\/\/[^\s"'#]+$/.test(value) || /^\d{4}-\d{2}-\d{2}$/.test(value);
  const safe = plain || (SAFE.test(value) && !READ_AS_NO_TEXT.test(value));
  return `${key}: ${safe ? value : JSON.stringify(value)}`;
}
