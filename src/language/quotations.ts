import type { TextRange } from '../text-range.ts';

/** Opening and closing marks of each kind. German and Danish usage turns some of them round. */
const PAIRS = [
  '""',
  "''",
  '“”',
  '„“',
  '„”',
  '‘’',
  '‚’',
  '«»',
  '»«',
  '‹›',
  '›‹',
  '「」',
  '『』',
  '()',
  '[]',
  '（）',
];
const EITHER_SIDE = codes('"\'«»‹›');
const DOUBLE = 0x22;
const SINGLE = 0x27;
const APOSTROPHE = 0x2019;
const OPENS_AFTER = codes('([{“‘„‚«‹「『（—–"\'-');
const MARK = /["'“”„‘’‚«»‹›「」『』()[\]（）]/g;

const openers = new Set(PAIRS.map((pair) => pair.charCodeAt(0)));
const openersOf = new Map<number, number[]>();
for (const pair of PAIRS) {
  const closer = pair.charCodeAt(1);
  openersOf.set(closer, [...(openersOf.get(closer) ?? []), pair.charCodeAt(0)]);
}

/**
 * Finds quotations and bracketed passages with their marks: straight, typographic and guillemets, nested.
 * A mark without a partner is no range, and an apostrophe is no mark. Ranges are ordered by their end and
 * each two are nested or disjoint.
 */
export function findEnclosures(text: string): TextRange[] {
  const found: TextRange[] = [];
  const open: { mark: number; at: number }[] = [];
  const waiting = new Map<number, number>();
  const pop = (): { mark: number; at: number } | undefined => {
    const last = open.pop();
    if (last) waiting.set(last.mark, (waiting.get(last.mark) ?? 1) - 1);
    return last;
  };
  for (let at = nextMark(text, 0); at >= 0; at = nextMark(text, at + 1)) {
    const mark = text.charCodeAt(at);
    const opener = openersOf.get(mark)?.find((code) => waiting.get(code));
    const role = roleOf(text, at, mark, opener !== undefined);
    if (role === 'opens') {
      // A second opening straight mark tells that the first was never closed.
      if (mark === DOUBLE && opener) while (pop()?.mark !== mark);
      open.push({ mark, at });
      waiting.set(mark, (waiting.get(mark) ?? 0) + 1);
    } else if (role === 'closes') {
      let last = pop();
      while (last && last.mark !== opener) last = pop();
      if (last) found.push({ start: last.at, end: at + 1 });
    }
  }
  return found;
}

/** Whether a mark opens, closes one that waits, or is an apostrophe, an inch sign or a stray. */
function roleOf(text: string, at: number, mark: number, closable: boolean): 'opens' | 'closes' | undefined {
  const before = at > 0 ? text.charCodeAt(at - 1) : 0x20;
  const after = at + 1 < text.length ? text.charCodeAt(at + 1) : 0x20;
  if ((mark === SINGLE || mark === APOSTROPHE) && isWord(before) && isWord(after)) return undefined;
  const afterGap = isSpace(before) || OPENS_AFTER.has(before);
  const mayOpen = openers.has(mark) && !(mark === SINGLE && (!afterGap || !isLetter(after)));
  if (closable) return EITHER_SIDE.has(mark) && mayOpen && afterGap && isWord(after) ? 'opens' : 'closes';
  if (!mayOpen || (mark === DOUBLE && isSpace(after) && !isSpace(before))) return undefined;
  return 'opens';
}

function nextMark(text: string, from: number): number {
  MARK.lastIndex = from;
  return MARK.test(text) ? MARK.lastIndex - 1 : -1;
}

function codes(marks: string): ReadonlySet<number> {
  return new Set([...marks].map((mark) => mark.charCodeAt(0)));
}

function isSpace(code: number): boolean {
  return code === 0x20 || (code >= 0x09 && code <= 0x0d) || code === 0xa0 || code === 0x202f;
}

function isLetter(code: number): boolean {
  if (code < 0x80) return (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
  return /\p{L}/u.test(String.fromCharCode(code));
}

function isWord(code: number): boolean {
  return (code >= 0x30 && code <= 0x39) || isLetter(code);
}
