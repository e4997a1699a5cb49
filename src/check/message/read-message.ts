import type { TextRange } from '../../text-range.ts';

/** A message without what is no text of its writer, and the way back to what was typed. */
export interface MessageText {
  /** Markup, mentions, links and code are blanks; invisible signs are gone; rare marks of quotation are plain ones. */
  readonly text: string;
  /** Where a range of `text`, not empty, stands in what was typed. */
  typed(range: TextRange): TextRange;
}

/** What Discord shows as something else than its words: code, mentions, custom emoji, timestamps, links. */
const BLANKED = [
  /```[\s\S]*?```/g,
  /(`{1,2})(?!`)[^\n]+?\1(?!`)/g,
  /<(?:@[!&]?\d+|#\d+|a?:\w+:\d+|t:-?\d+(?::[a-zA-Z])?|id:\w+|\/[^<>:\n]+:\d+)>/g,
  // Of a masked link the label is read.
  /\]\(<?https?:\/\/[^\s()<>]+>?\)/g,
  /<?\bhttps?:\/\/[^\s<>]+>?/g,
  /(?<![\p{L}\p{N}]):[a-z0-9_+-]{2,32}:(?![\p{L}\p{N}])/giu,
  /^ {0,3}(?:>{1,3}(?: |$)|#{1,3} |-# )/gm,
];
/** Signs that Discord makes bold, slanted, struck or hidden text of. */
const MARKUP = /\*{1,3}|~~|\|\||__|(?<![\p{L}\p{N}])_(?=\S)|(?<=\S)_(?![\p{L}\p{N}])/gu;
/** Marks of quotation that hardly anybody types; two that are typed for one. */
const RARE_MARK = /[\uff02\u2033\u201f\u301d\u301e\u275d\u275e]|``|''/g;
/** Soft hyphens, zero-width and bidirectional controls, variation selectors: nobody sees them. */
const INVISIBLE =
  /[\u00ad\u061c\u180e\u200b\u200c\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]|\u200d|[\ufe00-\ufe0f]/;
const REMOVED = '\0';

/** Reads a message as it was typed in a chat. */
export function readMessage(message: string): MessageText {
  let masked = message.replaceAll(REMOVED, ' ');
  for (const pattern of BLANKED) {
    masked = masked.replace(pattern, (match) => match.replace(/[^\n]/g, ' '));
  }
  masked = masked.replace(RARE_MARK, (mark) => `"${REMOVED.repeat(mark.length - 1)}`);
  masked = masked.replace(MARKUP, (signs) => REMOVED.repeat(signs.length));
  const origins: number[] = [];
  let text = '';
  for (let at = 0; at < masked.length; at += 1) {
    const unit = masked[at] ?? '';
    if (unit === REMOVED || INVISIBLE.test(unit)) continue;
    text += unit;
    origins.push(at);
  }
  return {
    text,
    typed: ({ start, end }) => ({
      start: origins[start] ?? message.length,
      end: (origins[end - 1] ?? message.length - 1) + 1,
    }),
  };
}
