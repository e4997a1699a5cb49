import { addArticleForm } from '../../src/cards/library/add-article-form.ts';
import type { Context } from '../../src/command/context.ts';
import type { Reply } from '../../src/command/reply.ts';

/** Opens the form for an article. */
export function articleForm({ words }: Context): Reply {
  return { kind: 'form', form: addArticleForm(words.private) };
}
