import { cleanLine, cleanText } from '../corpus/clean-text.ts';
import { readFrontMatter } from '../corpus/front-matter.ts';
import type { Block, Source, StatedFields } from './block.ts';
import { ImportError } from './import-error.ts';
import { plainInline } from './plain-inline.ts';

const HEADING = /^ {0,3}#{1,6} (.+)$/;
const SETEXT = /^ {0,3}(?:=+|-+) *$/;
const RULE = /^ {0,3}(?:(?:- *){3,}|(?:\* *){3,}|(?:_ *){3,}|(?:`{3,}|~{3,}).*)$/;
const ITEM = /^ *(?:([-*+])|(\d{1,3})[.)]) +(.+)$/;
const IMAGE_ALONE =
  /^\[?!\[([^[\]]{0,500})\](?:\([^()]{0,1000}\)|\[[^[\]]{0,100}\])(?:\]\([^()]{0,1000}\))?$/;
const LINK_ALONE = /^[*_]{0,3}\[[^[\]]{1,500}\](?:\([^()]{0,1000}\)|\[[^[\]]{0,100}\])[*_]{0,3}$/;

/** What other programs' front matter calls the fields of an article. */
const FIELD: Readonly<Record<string, keyof StatedFields>> = {
  author: 'author',
  byline: 'author',
  date: 'published',
  headline: 'title',
  lang: 'language',
  language: 'language',
  link: 'url',
  published: 'published',
  publisher: 'publisher',
  site: 'publisher',
  source: 'url',
  title: 'title',
  updated: 'updated',
  url: 'url',
};

/** Reads the lines of front matter that it understands; other programs write more than an article needs. */
function readFields(lines: readonly string[]): StatedFields {
  const pairs = lines.filter((line) => /^[\w-]+: \S/.test(line));
  const { fields } = readFrontMatter(['---', ...pairs, '---'].join('\n'));
  const stated: Record<string, string> = {};
  for (const { key, value } of fields) {
    const name = FIELD[key.toLowerCase()];
    if (key === 'text' && value === 'digest') {
      throw new ImportError(
        'digest',
        'it is a digest for this program already; copy it into the folder instead',
      );
    }
    if (name === undefined || value === undefined) continue;
    stated[name] ??= name === 'published' || name === 'updated' ? value.slice(0, 10) : value;
  }
  return stated;
}

/** Cuts Markdown into blocks, as plain text. */
function markdownBlocks(lines: readonly string[]): Block[] {
  const blocks: Block[] = [];
  let open: { kind: Block['kind']; mark: string; raw: string } | undefined;
  const close = (): void => {
    if (open === undefined) return;
    const { kind, mark, raw } = open;
    const picture = IMAGE_ALONE.exec(raw)?.[1];
    const text = cleanLine(picture ?? plainInline(raw));
    if (text !== '') {
      blocks.push({
        kind: picture === undefined ? kind : 'caption',
        text: mark + text,
        linked: LINK_ALONE.test(raw),
      });
    }
    open = undefined;
  };
  for (const quoted of lines) {
    const line = quoted.replace(/^ {0,3}(?:> ?)+/, '');
    const heading = HEADING.exec(line)?.[1];
    const [, bullet, number, item] = ITEM.exec(line) ?? [];
    if (line.trim() === '') {
      close();
    } else if (open?.kind === 'text' && SETEXT.test(line)) {
      open.kind = 'heading';
      close();
    } else if (RULE.test(line)) {
      close();
    } else if (heading !== undefined) {
      close();
      open = { kind: 'heading', mark: '', raw: heading.trim().replace(/ #+$/, '') };
      close();
    } else if (item !== undefined && (bullet !== undefined || number === '1' || open?.kind !== 'text')) {
      close();
      open = { kind: 'item', mark: bullet === undefined ? `${number}. ` : '- ', raw: item.trim() };
    } else if (open) {
      open.raw += ` ${line.trim()}`;
    } else {
      open = { kind: 'text', mark: '', raw: line.trim() };
    }
  }
  close();
  return blocks;
}

/** Reads a Markdown file, with whatever front matter its author's program gave it. */
export function markdownSource(text: string): Source {
  const lines = cleanText(text).split('\n');
  const end =
    lines[0]?.trimEnd() === '---' ? lines.findIndex((line, at) => at > 0 && line.trimEnd() === '---') : -1;
  if (end < 0) return { stated: {}, blocks: markdownBlocks(lines) };
  return { stated: readFields(lines.slice(1, end)), blocks: markdownBlocks(lines.slice(end + 1)) };
}
