import type { Filled } from '../../src/command/presses.ts';
import type { Article } from '../../src/corpus/article.ts';
import { webAddress } from '../../src/corpus/article-fields.ts';
import { cleanLine } from '../../src/corpus/clean-text.ts';
import { formatArticle } from '../../src/corpus/format-article.ts';
import { isIsoDay } from '../../src/corpus/iso-day.ts';
import { parseArticle } from '../../src/corpus/parse-article.ts';
import type { Words } from '../../src/words/words.ts';

/** An article with other fields, or all that is wrong with these, in the member's words. */
export type EditedArticle =
  | { readonly kind: 'article'; readonly article: Article }
  | { readonly kind: 'faulty'; readonly mistakes: readonly string[] };

/** Takes over what was filled in, as a file of the corpus would be read. */
export function editedArticle(
  { id, updated, language, text: kind, paragraphs }: Article,
  filled: Filled,
  { library }: Words,
): EditedArticle {
  const typed = (name: string): string => cleanLine(filled.text(name));
  const [title, published, url] = [typed('title'), typed('published'), typed('url')];
  const { noTitle, date, address } = library.mistakes;
  const mistakes = [
    ...(title === '' ? [noTitle] : []),
    ...(published === '' || isIsoDay(published) ? [] : [date(published)]),
    ...(url === '' || webAddress(url) !== undefined ? [] : [address(url)]),
  ];
  if (mistakes.length > 0) return { kind: 'faulty', mistakes };
  const stated = { publisher: typed('publisher'), author: typed('author'), published, url };
  const given = Object.entries(stated).filter(([, value]) => value !== '');
  const parsed = parseArticle(
    id,
    formatArticle({
      id,
      title,
      ...Object.fromEntries(given),
      ...(updated === undefined ? {} : { updated }),
      language,
      text: kind,
      paragraphs,
    }),
  );
  if (parsed.kind === 'faulty')
    throw new Error(`an edited article cannot be read: ${parsed.problems[0]?.message}`);
  return parsed;
}
