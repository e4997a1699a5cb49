import { cleanLine } from '../corpus/clean-text.ts';
import type { Block } from './block.ts';

const SKIPPED = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE BUTTON FORM INPUT SELECT TEXTAREA NAV SVG IFRAME OBJECT VIDEO AUDIO CANVAS'.split(
    ' ',
  ),
);
const INLINE = new Set(
  (
    'A ABBR B BDI BDO CITE CODE DATA DEL DFN EM FONT I INS KBD MARK Q S SAMP SMALL SPAN STRONG SUB SUP TIME U VAR ' +
    'TT BIG LABEL RUBY RB'
  ).split(' '),
);
const ELEMENT = 1;
const TEXT = 3;

/** Collects the text between two breaks. */
class Collector {
  readonly blocks: Block[] = [];
  kind: Block['kind'] = 'text';
  /** What the next item begins with. */
  mark = '';
  #text = '';
  #linked = '';

  add(text: string, linked: boolean): void {
    this.#text += text;
    if (linked) this.#linked += text;
  }

  close(): void {
    // Two line breaks in a row are how some pages part their paragraphs.
    const parts = this.kind === 'item' ? [this.#text] : this.#text.split(/\n[ \t]*\n/);
    const wholly = cleanLine(this.#linked) === cleanLine(this.#text);
    for (const part of parts) {
      const text = cleanLine(part).replace(this.kind === 'item' ? /^\| / : '', '');
      if (text !== '') this.blocks.push({ kind: this.kind, text: this.mark + text, linked: wholly });
    }
    this.#text = '';
    this.#linked = '';
  }
}

function kindOf(tag: string, outer: Block['kind']): Block['kind'] {
  if (tag === 'FIGURE' || tag === 'FIGCAPTION') return 'caption';
  if (/^H[1-6]$/.test(tag) && outer === 'text') return 'heading';
  if ((tag === 'LI' || tag === 'TR') && outer !== 'caption') return 'item';
  return outer;
}

function walk(node: Node, into: Collector, linked: boolean): void {
  let number = 0;
  for (const child of node.childNodes) {
    if (child.nodeType === TEXT) {
      into.add((child.nodeValue ?? '').replace(/\s+/g, ' '), linked);
      continue;
    }
    if (child.nodeType !== ELEMENT) continue;
    const tag = child.nodeName.toUpperCase();
    if (SKIPPED.has(tag)) continue;
    if (tag === 'BR') {
      into.add('\n', linked);
    } else if (INLINE.has(tag)) {
      walk(child, into, linked || tag === 'A');
    } else if (into.kind === 'item' && !/^(?:LI|TR|UL|OL)$/.test(tag)) {
      // What is inside an item stays one item.
      into.add(tag === 'TD' || tag === 'TH' ? ' | ' : ' ', linked);
      walk(child, into, linked);
      into.add(' ', linked);
    } else {
      const outer = { kind: into.kind, mark: into.mark };
      into.close();
      into.kind = kindOf(tag, outer.kind);
      number += 1;
      if (into.kind === 'item') into.mark = node.nodeName === 'OL' ? `${number}. ` : '- ';
      walk(child, into, linked);
      into.close();
      into.kind = outer.kind;
      into.mark = outer.mark;
    }
  }
}

/** Cuts the tree of an article into blocks. */
export function htmlBlocks(root: Node): Block[] {
  const collector = new Collector();
  walk(root, collector, false);
  collector.close();
  return collector.blocks;
}
