import { read } from '../../answer/reading.ts';
import type { MentionContext } from '../../answer/values/mentions.ts';
import type { IndexedParagraph, ParagraphIndex } from '../../search/paragraph-index.ts';
import { stem } from '../../search/stem.ts';
import type { SourceSpeaker } from './source-speaker.ts';
import type { Speaker } from './speakers.ts';

/** What articles call somebody whose name they do not give. */
const UNNAMED =
  /^(?:source|insider|witness|person|somebody|someone|official|member|manager|diplomat|people)$/;
/** What stands for a body that a sentence has named before. */
const BODY =
  /^(?:compani|firm|maker|vendor|organis|organiz|govern|minist|ministri|group|agenc|author|bank|council|festiv|oper)/;
const PARAGRAPHS = 30;

/** Whether the speaker whom a message names may be the one to whom an article gives the words. */
export function fitsSpeaker(
  named: Speaker,
  source: SourceSpeaker,
  paragraph: IndexedParagraph,
  { names }: MentionContext,
  index: ParagraphIndex,
): boolean {
  if (source.kind === 'unknown') return isSomebody(named) || isNamedIn(named, paragraph);
  if (source.kind === 'article') return false;
  const article = paragraph.article.id;
  const { speaker } = source;
  const own = named.words.map(stem);
  const other = (
    speaker.kind === 'name' ? [...speaker.words, ...fullName(speaker, names)] : speaker.words
  ).map(stem);
  if (named.kind === 'name' || named.kind === 'state') {
    if (speaker.kind === 'name' || speaker.kind === 'state') {
      if (sharesName(own, other)) return true;
      return standTogether(own, speaker.words.map(stem), article, index);
    }
    // "the company said": any body, but no person.
    const head = other.at(-1) ?? '';
    if (UNNAMED.test(head) || UNNAMED.test(speaker.words.at(-1) ?? ''))
      return speaker.text.toLowerCase().includes(named.words[0] ?? ' ');
    if (!BODY.test(head)) return standTogether(own, [head], article, index) && !isPerson(named, names);
    return !isPerson(named, names);
  }
  // "a source" is nobody with a name; "the spokesman" is whoever is called one.
  const head = own.at(-1) ?? '';
  if (speaker.kind === 'name' || speaker.kind === 'state') {
    if (/^(?:source|insid)/.test(head)) return false;
    return (
      standTogether([head], speaker.words.map(stem), article, index) ||
      (BODY.test(head) && !isPerson(speaker, names))
    );
  }
  return other.includes(head) || (UNNAMED.test(head) && UNNAMED.test(other.at(-1) ?? ''));
}

/** "a source", "some official": whoever it was, it may have been one. */
function isSomebody({ kind, words }: Speaker): boolean {
  return kind === 'described' && UNNAMED.test(stem(words.at(-1) ?? ''));
}

/** Whether a paragraph names somebody at all. */
function isNamedIn({ words }: Speaker, paragraph: IndexedParagraph): boolean {
  const forms = new Set(read(paragraph).tokens.flatMap(({ form, term }) => [form, term]));
  return words.every((word) => forms.has(word));
}

function fullName(speaker: Speaker, names: MentionContext['names']): string[] {
  const full = names.fullName({ ...speaker, first: 0, last: speaker.words.length, kind: 'person' });
  return full
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The last words are the same, or one name is all of the other. */
function sharesName(own: readonly string[], other: readonly string[]): boolean {
  return (
    own.every((word) => other.includes(word)) ||
    other.every((word) => own.includes(word)) ||
    (own.length > 1 && other.includes(own.at(-1) ?? '') && other.includes(own[0] ?? ''))
  );
}

function isPerson(speaker: Speaker, names: MentionContext['names']): boolean {
  if (speaker.kind !== 'name') return false;
  const kind = names.kindOf({ ...speaker, first: 0, last: speaker.words.length, kind: 'unknown' });
  return kind === 'person' || (speaker.words.length > 1 && names.isPerson(speaker.words.at(-1) ?? ''));
}

/** Whether some paragraph of an article names both: whoever speaks for a firm is named with it somewhere. */
function standTogether(
  own: readonly string[],
  other: readonly string[],
  article: string,
  index: ParagraphIndex,
): boolean {
  for (const indexed of index.paragraphsOf(article).slice(0, PARAGRAPHS)) {
    const terms = new Set(read(indexed).tokens.flatMap(({ term, form }) => [term, stem(form)]));
    if (own.every((word) => terms.has(word)) && other.some((word) => terms.has(word))) return true;
  }
  return false;
}
