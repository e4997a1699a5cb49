import { shorten } from '../../cards/shorten.ts';
import type { Article, Paragraph } from '../../corpus/article.ts';
import { isIsoDay } from '../../corpus/iso-day.ts';
import { longDate } from '../../language/long-date.ts';
import type { Words } from '../../words/words.ts';
import { escapedLine } from './escaped-line.ts';
import { maskedLink } from './masked-link.ts';
import { superscript } from './superscript.ts';

const LONGEST_NAME = 80;
const LONGEST_WORD = 40;

/** Where a quotation stands, as a line of small print: `-# ¹ Harbour Post · 12 May 2023 · ¶2 · [article](…)`. */
export function sourceLine(
  { publisher, title, published, text, url }: Article,
  { number }: Paragraph,
  footnote: number | undefined,
  { tag, source }: Words,
): string {
  const details = [
    escapedLine(publisher ?? '', LONGEST_NAME) || escapedLine(title, LONGEST_NAME),
    published !== undefined && isIsoDay(published) ? escapedLine(longDate(published, tag), LONGEST_WORD) : '',
    `¶${number}`,
    text === 'digest' ? `*${escapedLine(source.digest, LONGEST_WORD)}*` : '',
    (url !== undefined && maskedLink(shorten(source.open, LONGEST_WORD), url)) || '',
  ];
  const mark = superscript(footnote);
  return `-# ${mark === '' ? '' : `${mark} `}${details.filter((detail) => detail !== '').join(' · ')}`;
}
