import type { Article } from '../../corpus/article.ts';
import type { Words } from '../../words/words.ts';
import type { Field, Form } from '../form.ts';
import { articleKey } from '../passage-ref.ts';
import { articleHash } from './article-hash.ts';
import { LONGEST_ADDRESS, LONGEST_NAME, LONGEST_TITLE } from './field-lengths.ts';

/** What is stated of an article, to be changed. */
export function editArticleForm(article: Article, { library: { form, fields } }: Words): Form {
  const { id, title, publisher = '', author = '', published = '', url = '' } = article;
  return {
    action: { kind: 'edit-article', article: articleKey(id), expected: articleHash(article) },
    title: form.edit,
    fields: [
      { ...field('title', fields.title, LONGEST_TITLE, title), required: true },
      field('publisher', fields.publisher, LONGEST_NAME, publisher),
      field('author', fields.author, LONGEST_NAME, author),
      {
        ...field('published', fields.published, 40, published),
        description: form.dateHint,
        example: '2024-05-31',
      },
      { ...field('url', fields.url, LONGEST_ADDRESS, url), example: 'https://example.org/news' },
    ],
  };
}

function field(
  name: string,
  label: string,
  maxLength: number,
  value: string,
): Extract<Field, { kind: 'text' }> {
  // Nothing is cut that stands there already.
  return { kind: 'text', name, label, maxLength: Math.max(maxLength, value.length), value };
}
