/** How a text is made to stand out, or back. */
export type Paint = (text: string) => string;

/** What a terminal offers to tell things apart by. */
export interface Style {
  /** The direct answer. */
  readonly bold: Paint;
  /** A word that met the question. */
  readonly lit: Paint;
  /** Where something stands. */
  readonly dim: Paint;
  /** An article's word that a message leaves out. */
  readonly leftOut: Paint;
  /** A message's own word among an article's. */
  readonly putIn: Paint;
}

const plain: Paint = (text) => text;
const PLAIN: Style = { bold: plain, lit: plain, dim: plain, leftOut: plain, putIn: plain };
// Cyan, red and green can be read on dark and on light ground.
const COLOURED: Style = {
  bold: (text) => `\x1b[1m${text}\x1b[22m`,
  lit: (text) => `\x1b[1;36m${text}\x1b[22;39m`,
  dim: (text) => `\x1b[2m${text}\x1b[22m`,
  leftOut: (text) => `\x1b[31m${text}\x1b[39m`,
  putIn: (text) => `\x1b[1;32m${text}\x1b[22;39m`,
};

/** Colours where they are wanted, and on a terminal unless they are not. */
export function styleFor(isTerminal: boolean, wanted: boolean | undefined): Style {
  return (wanted ?? isTerminal) ? COLOURED : PLAIN;
}
