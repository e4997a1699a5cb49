import { findArticle } from '../src/cards/find-article.ts';
import { noArticleCard } from '../src/cards/no-article-card.ts';
import { passageCard } from '../src/cards/passage-card.ts';
import { chatCommand } from '../src/command.ts';
import { articleChoices } from './article-choices.ts';
import { memberIn } from './obstacle.ts';
import { privateCard, privateNotice } from './private-card.ts';

/** Shows a passage with its neighbours. */
export const read = chatCommand({
  name: 'read',
  options: {
    article: { type: 'text', required: true, maxLength: 100, completes: true },
    paragraph: { type: 'integer', min: 1, max: 5000 },
  },

  execute({ article: typed, paragraph: number = 1 }, context) {
    const { story, words } = context;
    const article = findArticle(typed, story.articles);
    if (article === undefined) return privateCard(noArticleCard(typed, story.articles, words.private));
    const paragraph = article.paragraphs[number - 1];
    return paragraph === undefined
      ? privateNotice(words.private.read.noParagraph(number, article.paragraphs.length))
      : privateCard(passageCard(article, paragraph, memberIn(context), words.private));
  },

  complete(option, typed, _values, context) {
    return option === 'article' ? articleChoices(typed, context.story.articles) : [];
  },
});
