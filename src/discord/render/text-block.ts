import type { Block, Entry, Findings, Item, Note, Passage, Sentence } from '../../cards/card.ts';
import { shorten } from '../../cards/shorten.ts';
import { SNOWFLAKE } from '../snowflake.ts';
import { checkedText } from './checked.ts';
import { directAnswers } from './direct-answers.ts';
import { escapeMarkdown } from './escape-markdown.ts';
import { escapedLine } from './escaped-line.ts';
import { maskedLink } from './masked-link.ts';
import { questionHeading } from './question.ts';
import { rulingText } from './ruling-text.ts';
import { superscript } from './superscript.ts';

/** Before escaping, in UTF-16 units. */
const LONGEST = {
  title: 200,
  sentence: 800,
  note: 400,
  command: 40,
  detail: 80,
  label: 60,
  source: 60,
  item: 200,
} as const;
const MOST_DETAILS = 8;
const MOST_CITATIONS = 8;

/** The markdown of a block that is no passage and no list of findings, on few lines, at most 2,600 UTF-16 units; empty where nothing is seen of it. */
export function textBlock(block: Exclude<Block, Passage | Findings>, articleLabel: string): string {
  switch (block.kind) {
    case 'question':
      return questionHeading(block.text);
    case 'checked':
      return checkedText(block);
    case 'direct-answers':
      return directAnswers(block);
    case 'title':
      return prefixed('## ', escapedLine(block.text, LONGEST.title));
    case 'sentence':
      return sentence(block);
    case 'note':
      return prefixed('-# ', note(block));
    case 'ruling':
      return rulingText(block);
    case 'item':
      return item(block);
    case 'entry':
      return entry(block, articleLabel);
  }
}

function sentence({ text, command, channel }: Sentence): string {
  const words = escapedLine(text, LONGEST.sentence);
  const name = shorten(command ?? '', LONGEST.command).replace(/^\/+/, '');
  const place = channel !== undefined && SNOWFLAKE.test(channel) ? `<#${channel}>` : '';
  return joined(' – ', place, name === '' ? '' : `**${escapeMarkdown(`/${name}`)}**`, words);
}

function note({ text, mention, link, citations = [] }: Note): string {
  const name = mention !== undefined && SNOWFLAKE.test(mention) ? `<@${mention}>` : '';
  const label = shorten(link?.label ?? '', LONGEST.label);
  const places = citations
    .slice(0, MOST_CITATIONS)
    .map(({ footnote, article: { publisher, title }, paragraph }) => {
      const source = escapedLine(publisher ?? '', LONGEST.source) || escapedLine(title, LONGEST.source);
      return joined(' ', superscript(footnote), source, `¶${paragraph}`);
    });
  return joined(
    ' ',
    escapedLine(text, LONGEST.note),
    name,
    link === undefined ? '' : (maskedLink(label, link.url) ?? escapeMarkdown(label)),
    places.join(' · '),
  );
}

function item({ text, details }: Item): string {
  const known = details.slice(0, MOST_DETAILS).map((detail) => escapedLine(detail, LONGEST.item));
  return joined('\n', bold(escapedLine(text, LONGEST.item)), prefixed('-# ', joined(' · ', ...known)));
}

/** Where the title cannot carry the link, the link stands behind the details. */
function entry({ article: { title, url }, details }: Entry, articleLabel: string): string {
  const name = shorten(title, LONGEST.title);
  const linked = url === undefined ? undefined : maskedLink(name, url);
  const apart = url === undefined || linked !== undefined ? undefined : maskedLink(articleLabel, url);
  const known = details.slice(0, MOST_DETAILS).map((detail) => escapedLine(detail, LONGEST.detail));
  return joined(
    '\n',
    bold(linked ?? escapeMarkdown(name)),
    prefixed('-# ', joined(' · ', ...known, apart ?? '')),
  );
}

function bold(markdown: string): string {
  return markdown === '' ? '' : `**${markdown}**`;
}

function prefixed(mark: string, markdown: string): string {
  return markdown === '' ? '' : mark + markdown;
}

function joined(between: string, ...parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join(between);
}
