import type { TextRange } from '../text-range.ts';

/** A line of a message without its marks. */
export interface MarkdownLine {
  readonly kind: 'plain' | 'heading' | 'small';
  /** Whether it stands in a quote. */
  readonly quoted: boolean;
  readonly text: string;
  /** The parts that stand out, in order. */
  readonly bold: readonly TextRange[];
  /** The parts that are struck through, their marks included: a terminal may have no other sign for it. */
  readonly struck: readonly TextRange[];
}

/** What stands behind the ids in a message. */
export interface Known {
  nameOf(user: string): string;
  channelOf(channel: string): string;
}

const KINDS = { '-# ': 'small', '# ': 'heading', '## ': 'heading', '### ': 'heading' } as const;
const BLOCK = /^(> )?(-# |#{1,3} )?(.*)$/su;
/** In the order of the groups below: escaped, mark, link, time, user, channel. */
const INLINE =
  /\\([^\p{L}\p{N}\s])|(\*{1,2}|~~|`)|\[((?:\\.|[^\\\]])+)\]\(<?([^)>\s]+)>?\)|<t:(-?\d{1,12})(?::[a-zA-Z])?>|<@!?(\d{1,20})>|<#(\d{1,20})>/gu;

/** Reads Discord's markdown as far as the bot makes it. An escaped sign stands for itself. */
export function readMarkdown(markdown: string, known: Known): MarkdownLine[] {
  return markdown.split('\n').map((line) => {
    const [, quote, mark, rest = line] = BLOCK.exec(line) ?? [];
    const kind = mark === undefined ? 'plain' : KINDS[mark as keyof typeof KINDS];
    const { text, bold, struck } = readInline(rest, known);
    const whole = [{ start: 0, end: text.length }];
    return { kind, quoted: quote !== undefined, text, bold: kind === 'heading' ? whole : bold, struck };
  });
}

function readInline(line: string, known: Known): Pick<MarkdownLine, 'text' | 'bold' | 'struck'> {
  const bold: TextRange[] = [];
  const struck: TextRange[] = [];
  let text = '';
  let done = 0;
  let opened: number | undefined;
  let striking: number | undefined;
  for (const found of line.matchAll(INLINE)) {
    const [all, escaped, mark, label, url, time, user, channel] = found;
    text += line.slice(done, found.index);
    done = found.index + all.length;
    if (escaped !== undefined) text += escaped;
    else if (mark === '**') {
      if (opened !== undefined) bold.push({ start: opened, end: text.length });
      opened = opened === undefined ? text.length : undefined;
    } else if (mark === '~~') {
      if (striking !== undefined) struck.push({ start: striking, end: text.length + mark.length });
      striking = striking === undefined ? text.length : undefined;
      text += mark;
    } else if (label !== undefined) text += `${readInline(label, known).text} (${url})`;
    else if (time !== undefined) text += longDay(Number(time));
    else if (user !== undefined) text += `@${known.nameOf(user)}`;
    else if (channel !== undefined) text += `#${known.channelOf(channel)}`;
  }
  return { text: text + line.slice(done), bold, struck };
}

function longDay(seconds: number): string {
  const day = new Date(seconds * 1000);
  if (Number.isNaN(day.getTime())) return '';
  return day.toLocaleDateString('en-US', { dateStyle: 'long', timeZone: 'UTC' });
}
