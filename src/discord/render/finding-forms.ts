import type { FindingLine, Remark } from '../../cards/card.ts';
import { shorten } from '../../cards/shorten.ts';
import { shortenStatement } from '../../cards/shorten-statement.ts';
import type { Article } from '../../corpus/article.ts';
import type { Words } from '../../words/words.ts';
import { comparisonLine } from './comparison.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { escapedLine } from './escaped-line.ts';
import { footnoteMarks } from './footnote-marks.ts';
import { quotedWords } from './quoted-words.ts';

/** Before escaping, in UTF-16 units. */
const LONGEST = { words: 100, stand: 160, remark: 360, quoted: 160 } as const;
const MOST_REMARKS = 5;

/** What a finding needs beside itself. */
export interface Scene {
  /** What was checked. */
  readonly message: string;
  readonly articles: readonly Article[];
  readonly words: Words;
  /** Whether a footnote leads somewhere; others are not shown. */
  readonly isShown: (footnote: number) => boolean;
}

/** A way to show a finding. */
export interface FindingForm {
  readonly markdown: string;
  /** What it leads to. */
  readonly footnotes: readonly number[];
}

/**
 * The ways to show a finding, the fullest first, the last on a single line; none where nothing of it can be seen.
 *
 * @throws QuotationMismatch where the story does not say what is quoted.
 */
export function findingForms(line: FindingLine, scene: Scene): FindingForm[] {
  const { comparison, footnotes, remarks } = line;
  const first = firstLine(line, scene);
  const below = remarks.slice(0, MOST_REMARKS);
  const said = [first, ...below.map((remark) => remarkLine(remark, scene))]
    .filter((part) => part !== '')
    .join('\n');
  const compared = comparison === undefined ? '' : comparisonLine(comparison, scene.message, scene.articles);
  const all = [...footnotes, ...below.flatMap((remark) => remark.footnotes ?? [])];
  return [
    ...(compared === '' ? [] : [{ markdown: `${said}\n${scene.words.quoted(compared)}`, footnotes: all }]),
    { markdown: said, footnotes: all },
    { markdown: first, footnotes },
  ].filter(({ markdown }) => markdown.trim() !== '');
}

function firstLine({ words: own, stand, footnotes }: FindingLine, { words, isShown }: Scene): string {
  const quoted = own
    .map((each) => shortenStatement(each, LONGEST.words))
    .flatMap((each) => (each === '' ? [] : [escapeMarkdown(words.quoted(each))]));
  const wording = escapedLine(stand, LONGEST.stand);
  const parts = [
    quoted.length === 0 ? '' : `${quoted.join(' · ')} –`,
    wording === '' ? '' : `**${wording}**`,
    footnoteMarks(footnotes, isShown),
  ];
  return parts.filter((part) => part !== '').join(' ');
}

function remarkLine({ text, quoted, footnotes = [] }: Remark, { articles, words, isShown }: Scene): string {
  const slice = quoted === undefined ? '' : quotedWords(quoted, articles, LONGEST.quoted);
  const parts = [
    escapeMarkdown(shorten(text, LONGEST.remark)),
    slice === '' ? '' : escapeMarkdown(words.quoted(slice)),
    footnoteMarks(footnotes, isShown),
  ].filter((part) => part !== '');
  return parts.length === 0 ? '' : `-# ${parts.join(' ')}`;
}
