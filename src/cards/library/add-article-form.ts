import type { Words } from '../../words/words.ts';
import type { Form } from '../form.ts';
import { LONGEST_NAME, LONGEST_TITLE } from './field-lengths.ts';

/** Asks for an article: a file or a text, and what is known of it. */
export function addArticleForm({ library: { form, fields } }: Words): Form {
  return {
    action: { kind: 'add-article' },
    title: form.add,
    fields: [
      { kind: 'file', name: 'file', label: form.file, description: form.fileHint },
      {
        kind: 'text',
        name: 'text',
        label: form.text,
        description: form.textHint,
        long: true,
        maxLength: 4_000,
      },
      {
        kind: 'text',
        name: 'title',
        label: fields.title,
        description: form.foundHint,
        maxLength: LONGEST_TITLE,
      },
      {
        kind: 'text',
        name: 'publisher',
        label: fields.publisher,
        description: form.foundHint,
        maxLength: LONGEST_NAME,
      },
      {
        kind: 'text',
        name: 'date-and-address',
        label: form.dateAndAddress,
        description: form.dateAndAddressHint,
        maxLength: 2_000,
        example: '2024-05-31 https://example.org/news',
      },
    ],
  };
}
