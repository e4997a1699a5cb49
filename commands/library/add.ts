import { addArticleForm } from '../../src/cards/library/add-article-form.ts';
import { subcommand } from '../../src/command.ts';
import { forModerators } from '../for-moderators.ts';

/** Asks for an article. */
export const add = subcommand({
  name: 'add',
  options: {},
  execute: (_values, context) =>
    forModerators(context, () => ({ kind: 'form', form: addArticleForm(context.words.private) })),
});
