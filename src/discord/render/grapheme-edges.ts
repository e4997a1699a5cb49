/** Where a text may be cut so that no sign is torn: neither a surrogate pair nor an emoji of several. */
export interface GraphemeEdges {
  /** The last edge at or before an offset. */
  before(at: number): number;
  /** The first edge at or behind an offset. */
  after(at: number): number;
}

const CARRIAGE_RETURN = 0x0d;
/** The first code point that joins what stands before it. */
const FIRST_COMBINING = 0x300;
const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });

export function graphemeEdges(text: string): GraphemeEdges {
  let segments: Intl.Segments | undefined;
  const around = (at: number): { start: number; end: number } => {
    if (at <= 0) return { start: 0, end: 0 };
    if (at >= text.length) return { start: text.length, end: text.length };
    if (isPlain(text.charCodeAt(at - 1)) && text.charCodeAt(at) < FIRST_COMBINING)
      return { start: at, end: at };
    segments ??= graphemes.segment(text);
    const found = segments.containing(at);
    if (found === undefined || found.index === at) return { start: at, end: at };
    return { start: found.index, end: found.index + found.segment.length };
  };
  return { before: (at) => around(at).start, after: (at) => around(at).end };
}

function isPlain(code: number): boolean {
  return code < FIRST_COMBINING && code !== CARRIAGE_RETURN;
}
