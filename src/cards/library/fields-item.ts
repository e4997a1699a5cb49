import type { Article } from '../../corpus/article.ts';
import { longDate } from '../../language/long-date.ts';
import type { Words } from '../../words/words.ts';
import type { Item } from '../card.ts';

/** An article with all that is stated of it, and what is not. */
export function fieldsItem(article: Article, { tag, library }: Words): Item {
  const { title, publisher, author, published, url } = article;
  const { fields, field, notStated } = library;
  return {
    kind: 'item',
    text: title,
    details: [
      field(fields.publisher, publisher ?? notStated),
      field(fields.author, author ?? notStated),
      field(fields.published, published === undefined ? notStated : longDate(published, tag)),
      field(fields.url, url ?? notStated),
    ],
  };
}
