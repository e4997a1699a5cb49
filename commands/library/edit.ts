import { editArticleForm } from '../../src/cards/library/edit-article-form.ts';
import { subcommand } from '../../src/command.ts';
import { ownArticleChoices } from './own-article-choices.ts';
import { withOwnArticle } from './with-own-article.ts';

/** Asks what is to be stated of an article. */
export const edit = subcommand({
  name: 'edit',
  options: { article: { type: 'text', required: true, maxLength: 100, completes: true } },
  execute: ({ article: typed }, context) =>
    withOwnArticle(typed, context, (article) => ({
      kind: 'form',
      form: editArticleForm(article, context.words.private),
    })),
  complete: (_option, typed, _values, context) => ownArticleChoices(typed, context),
});
