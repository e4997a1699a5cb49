import { subcommand } from '../../src/command.ts';
import { forModerators } from '../for-moderators.ts';
import { articleForm } from './article-form.ts';

/** Asks for an article. */
export const add = subcommand({
  name: 'add',
  options: {},
  execute: (_values, context) => forModerators(context, () => articleForm(context)),
});
