import type { Inline } from './markdown.ts';

const ESCAPE = /\\([^\p{L}\p{N}\s])/uy;
const CODE = /(`+)(?!`)([\s\S]*?[^`])\1(?!`)/y;
const TIME = /<t:(-?\d{1,13})(?::([tTdDfFR]))?>/y;
const MENTION = /<(@!?|@&|#)(\d{1,20})>/y;
const COMMAND = /<\/([^:>\n]{1,100}):\d{1,20}>/y;
const EMOJI = /<a?:(\w{2,32}):\d{1,20}>/y;
const EVERYONE = /@(everyone|here)\b/y;
const ANGLED = /<(https?:\/\/[^\s<>]+)>/y;
const ADDRESS = /https?:\/\/[^\s<>]*[^\s<>"'.,:;!?\])}*_~|`]/y;
const LABEL = /\[((?:\\[\s\S]|[^\\\]])+)\]\(\s*<?(https?:\/\/(?:\\.|[^\s)<>\\])+)>?\s*\)/y;
const FLAG = /[\u{1F1E6}-\u{1F1FF}]{2}/uy;
const ADDRESS_IN_LABEL = /https?:\/\//;
/** The longer ones first: what begins with two signs is not what begins with one. */
const MARKS = [
  { mark: '**', kind: 'strong' },
  { mark: '__', kind: 'underline' },
  { mark: '~~', kind: 'strike' },
  { mark: '||', kind: 'spoiler' },
  { mark: '*', kind: 'emphasis' },
  { mark: '_', kind: 'emphasis' },
] as const;
const FIRST_INDICATOR = 0x1f1e6;
const DEEPEST = 20;

/** Reads what Discord's markdown makes of a text within a line, or of lines that belong together. */
export function readInline(text: string, depth = 0): Inline[] {
  const parts: Inline[] = [];
  let plain = '';
  let place = 0;
  while (place < text.length) {
    const found = partAt(text, place, depth);
    if (found === undefined) {
      plain += text[place];
      place += 1;
      continue;
    }
    const { part, end } = found;
    if (part.kind === 'text') plain += part.text;
    else {
      if (plain !== '') parts.push({ kind: 'text', text: plain });
      plain = '';
      parts.push(part);
    }
    place = end;
  }
  return plain === '' ? parts : [...parts, { kind: 'text', text: plain }];
}

interface Found {
  readonly part: Inline;
  /** Where the text goes on. */
  readonly end: number;
}

function partAt(text: string, place: number, depth: number): Found | undefined {
  const match = (pattern: RegExp): RegExpExecArray | undefined => {
    pattern.lastIndex = place;
    return pattern.exec(text) ?? undefined;
  };
  const found = ([whole = '']: RegExpExecArray, part: Inline): Found => ({ part, end: place + whole.length });
  switch (text[place]) {
    case '\\': {
      const escaped = match(ESCAPE);
      return escaped && found(escaped, { kind: 'text', text: escaped[1] ?? '' });
    }
    case '`': {
      const code = match(CODE);
      return code && found(code, { kind: 'code', text: (code[2] ?? '').replace(/^ (?=[^ ].* $)| $/g, '') });
    }
    case '<':
      return angled(match, found);
    case '@': {
      const everyone = match(EVERYONE);
      return everyone && found(everyone, { kind: 'everyone', name: everyone[1] ?? '' });
    }
    case '[': {
      const link = match(LABEL);
      // A label that looks like an address could lie about where it leads: Discord makes no link of it.
      if (link === undefined) return undefined;
      const inner = readInline(link[1] ?? '', depth + 1);
      if (ADDRESS_IN_LABEL.test(`${link[1]} ${shownOf(inner)}`)) return undefined;
      return found(link, { kind: 'link', url: (link[2] ?? '').replace(/\\(.)/g, '$1'), inner });
    }
    case 'h': {
      const address = match(ADDRESS);
      return address && found(address, linkTo(address[0]));
    }
    case '\u{d83c}': {
      const flag = match(FLAG);
      return flag && found(flag, { kind: 'flag', country: countryOf(flag[0]) });
    }
    default:
      return depth < DEEPEST ? marked(text, place, depth) : undefined;
  }
}

function angled(
  match: (pattern: RegExp) => RegExpExecArray | undefined,
  found: (match: RegExpExecArray, part: Inline) => Found,
): Found | undefined {
  const time = match(TIME);
  if (time) return found(time, { kind: 'time', seconds: Number(time[1]), style: time[2] ?? 'f' });
  const mention = match(MENTION);
  if (mention) {
    const [, sign = '', id = ''] = mention;
    const kind = sign === '#' ? 'channel' : sign === '@&' ? 'role' : 'user';
    return found(mention, { kind, id });
  }
  const command = match(COMMAND);
  if (command) return found(command, { kind: 'command', name: command[1] ?? '' });
  const emoji = match(EMOJI);
  if (emoji) return found(emoji, { kind: 'emoji', name: emoji[1] ?? '' });
  const address = match(ANGLED);
  return address && found(address, linkTo(address[1] ?? ''));
}

/** What is seen of parts. */
function shownOf(parts: readonly Inline[]): string {
  return parts
    .map((part) => ('inner' in part ? shownOf(part.inner) : 'text' in part ? part.text : ''))
    .join('');
}

function linkTo(url: string): Inline {
  return { kind: 'link', url, inner: [{ kind: 'text', text: url }] };
}

function countryOf(flag: string): string {
  return [...flag]
    .map((sign) => String.fromCharCode('A'.charCodeAt(0) + (sign.codePointAt(0) ?? 0) - FIRST_INDICATOR))
    .join('');
}

function marked(text: string, place: number, depth: number): Found | undefined {
  for (const { mark, kind } of MARKS) {
    if (!text.startsWith(mark, place)) continue;
    const start = place + mark.length;
    const close = closing(text, start, mark);
    if (close === undefined) continue;
    const inner = readInline(text.slice(start, close), depth + 1);
    return { part: { kind, inner }, end: close + mark.length };
  }
  return undefined;
}

/** Where a mark is closed; undefined where it never is, or where it would hold nothing. */
function closing(text: string, start: number, mark: string): number | undefined {
  const isSingle = mark.length === 1;
  if (isSingle && /^\s|^$/.test(text.slice(start, start + 1))) return undefined;
  let place = start;
  while (place < text.length) {
    if (text[place] === '\\') {
      place += 2;
      continue;
    }
    if (text.startsWith(mark, place)) {
      const doubled = text.startsWith(mark.repeat(2), place);
      if (isSingle && doubled) {
        place = (closing(text, place + 2, mark.repeat(2)) ?? place) + 2;
        continue;
      }
      // Of three stars, the last two close what two opened.
      const late = !isSingle && text[place + mark.length] === mark[0] ? 1 : 0;
      if (place + late > start && mayClose(text, place, mark)) return place + late;
    }
    place += 1;
  }
  return undefined;
}

function mayClose(text: string, place: number, mark: string): boolean {
  if (mark === '*') return !/\s/.test(text[place - 1] ?? '');
  if (mark === '_') return !/[\p{L}\p{N}_]/u.test(text[place + 1] ?? '');
  return true;
}
