import { removalCard } from '../../src/cards/library/removal-card.ts';
import { subcommand } from '../../src/command.ts';
import { privateCard } from '../private-card.ts';
import { ownArticleChoices } from './own-article-choices.ts';
import { rulingsCiting } from './rulings-citing.ts';
import { withOwnArticle } from './with-own-article.ts';

/** Shows what goes with an article, and asks whether it is to go. */
export const remove = subcommand({
  name: 'remove',
  options: { article: { type: 'text', required: true, maxLength: 100, completes: true } },
  execute: ({ article: typed }, context) =>
    withOwnArticle(typed, context, (article, guild) =>
      privateCard(removalCard(article, rulingsCiting(article, guild), context.words.private)),
    ),
  complete: (_option, typed, _values, context) => ownArticleChoices(typed, context),
});
