/** Something in a message that Discord makes more of than text. */
export interface Construct {
  readonly kind:
    | 'heading'
    | 'small'
    | 'quote'
    | 'list'
    | 'bold'
    | 'italic'
    | 'struck'
    | 'link'
    | 'tag'
    | 'stray';
  /** As it stands in the markdown; of a link, the address; of bold, italics and what is struck through, what they hold. */
  readonly source: string;
}

export interface Markup {
  readonly constructs: readonly Construct[];
  /** What a reader sees, line by line. */
  readonly lines: readonly string[];
}

const BLOCKS = [
  ['quote', /^>>> |^> /],
  ['small', /^-# +/],
  ['heading', /^#{1,3} +/],
  ['list', /^ *(?:[-+*]|\d+[.)])(?= )/],
] as const;
const MARKS = { '**': 'bold', '*': 'italic', '~~': 'struck' } as const;
const TAG = /^<[^<>\s][^<>]*>/;
const LINK = /^\[((?:\\.|[^\\[\]])*)\]\(([^()\s]*)\)/;
const ADDRESS = /^(?:https?:\/\/|discord\.gg\/)/i;
/** Unescaped, each of them may begin something. */
const STRAY = /^[*_~`|<>[\]#@:]/;

/**
 * Reads markdown as Discord's clients do, as far as that matters here, and knows nothing of how the bot writes it: a
 * backslash before anything but a letter, a digit or a space makes text of it.
 */
export function readMarkup(markdown: string): Markup {
  const constructs: Construct[] = [];
  const lines = markdown.split('\n').map((line) => {
    let rest = line;
    for (const [kind, mark] of BLOCKS) {
      const found = mark.exec(rest);
      if (found === null) continue;
      constructs.push({ kind, source: found[0] });
      // A list is none of ours: what stands behind it is read too.
      rest = rest.slice(found[0].length);
    }
    return inline(rest, constructs);
  });
  return { constructs, lines };
}

function inline(text: string, constructs: Construct[]): string {
  let seen = '';
  let opened: { kind: 'bold' | 'italic' | 'struck'; at: number } | undefined;
  for (let at = 0; at < text.length; ) {
    const rest = text.slice(at);
    const escaped = /^\\([^0-9A-Za-z\s])/.exec(rest);
    const link = LINK.exec(rest);
    const tag = TAG.exec(rest);
    const star = /^(?:\*\*?|~~)/.exec(rest);
    if (escaped !== null) {
      seen += escaped[1];
      at += 2;
    } else if (link !== null) {
      constructs.push({ kind: 'link', source: link[2] ?? '' });
      seen += inline(link[1] ?? '', constructs);
      at += link[0].length;
    } else if (tag !== null) {
      constructs.push({ kind: 'tag', source: tag[0] });
      at += tag[0].length;
    } else if (star !== null) {
      const kind = MARKS[star[0] as keyof typeof MARKS];
      if (opened === undefined) opened = { kind, at: seen.length };
      else {
        constructs.push({ kind: opened.kind === kind ? kind : 'stray', source: seen.slice(opened.at) });
        opened = undefined;
      }
      at += star[0].length;
    } else {
      const stray = ADDRESS.exec(rest) ?? STRAY.exec(rest);
      if (stray !== null) constructs.push({ kind: 'stray', source: stray[0] });
      seen += text.charAt(at);
      at += 1;
    }
  }
  if (opened !== undefined) constructs.push({ kind: 'stray', source: 'never closed' });
  return seen;
}
