import type { FindingLine, Findings } from '../../cards/card.ts';
import { escapedLine } from './escaped-line.ts';
import { type FindingForm, findingForms, type Scene } from './finding-forms.ts';

/** Of the markdown of all of them, in UTF-16 units: the passages need room too. */
const LONGEST_LIST = 2_000;
const LONGEST_REST = 120;

/** As many findings as there was room for. */
export interface FittedFindings {
  readonly markdown: string;
  /** What is shown leads to these. */
  readonly footnotes: readonly number[];
}

interface Laid {
  readonly line: FindingLine;
  readonly forms: readonly FindingForm[];
}

interface Chosen {
  readonly line: FindingLine;
  readonly form: FindingForm;
}

/**
 * Lays findings out in at most `room` UTF-16 units of markdown, each on lines of its own. Where there is too little, what
 * is said below the later ones gives way first, then the last ones, and a line says how many.
 *
 * @throws QuotationMismatch where the story does not say what is quoted.
 */
export function fitFindings({ lines, left }: Findings, scene: Scene, room: number): FittedFindings {
  const laid = lines
    .map((line) => ({ line, forms: findingForms(line, scene) }))
    .filter(({ forms }) => forms.length > 0);
  const rest = (count: number): string =>
    `-# ${escapedLine(scene.words.check.moreFindings(count), LONGEST_REST)}`;
  const most = Math.min(room, LONGEST_LIST);
  const whole = left > 0 ? [] : choose(laid, most);
  const shown =
    left <= 0 && whole.length === laid.length
      ? whole
      : choose(laid, most - 1 - rest(left + countOf(laid)).length);
  const missing = left + countOf(laid) - countOf(shown);
  const markdown = [...shown.map(({ form }) => form.markdown), ...(missing > 0 ? [rest(missing)] : [])].join(
    '\n',
  );
  return markdown.length > room
    ? { markdown: '', footnotes: [] }
    : { markdown, footnotes: shown.flatMap(({ form }) => form.footnotes) };
}

/** How many parts of the message these are. */
function countOf(findings: readonly { readonly line: FindingLine }[]): number {
  return findings.reduce((sum, { line }) => sum + line.parts, 0);
}

/** The fullest form of each that leaves a line for those behind it; the last ones get none where there are too many. */
function choose(laid: readonly Laid[], room: number): Chosen[] {
  const chosen: Chosen[] = [];
  const shortest = laid.map(({ forms }) => lengthOf(forms.at(-1)));
  let left = room;
  let later = shortest.reduce((sum, length) => sum + length, 0);
  for (const [place, { line, forms }] of laid.entries()) {
    later -= shortest[place] ?? 0;
    const form = forms.find((each) => lengthOf(each) <= left - later) ?? forms.at(-1);
    if (form === undefined || lengthOf(form) > left) break;
    left -= lengthOf(form);
    chosen.push({ line, form });
  }
  return chosen;
}

/** With the line break in front of it. */
function lengthOf(form: FindingForm | undefined): number {
  return (form?.markdown.length ?? 0) + 1;
}
