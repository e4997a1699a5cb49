import { LONGEST_QUESTION } from '../src/cards/clean-question.ts';
import { findArticle } from '../src/cards/find-article.ts';
import { noArticleCard } from '../src/cards/no-article-card.ts';
import { questionFrom } from '../src/cards/question-in.ts';
import { shortHash } from '../src/cards/short-hash.ts';
import { readSuggestionId } from '../src/cards/suggestion-id.ts';
import { chatCommand } from '../src/command.ts';
import { answerReply } from './answer-reply.ts';
import { articleChoices } from './article-choices.ts';
import { chosenPassage } from './chosen-passage.ts';
import { privateCard, privateNotice } from './private-card.ts';
import { questionChoices } from './question-choices.ts';
import { wantedAudience } from './wanted-audience.ts';

/** Answers a question. */
export const ask = chatCommand({
  name: 'ask',
  options: {
    question: { type: 'text', required: true, maxLength: LONGEST_QUESTION, completes: true },
    article: { type: 'text', maxLength: 100, completes: true },
    public: { type: 'flag' },
  },

  execute(values, context) {
    const { story, words } = context;
    const audience = wantedAudience(values.public, context);
    const chosen = readSuggestionId(values.question);
    if (chosen?.kind === 'passage') return chosenPassage(chosen.passage, audience, context);
    const typed =
      chosen === undefined
        ? values.question
        : story.questions.find((question) => shortHash(question) === chosen.hash);
    if (typed === undefined) return privateNotice(words.private.suggestion.gone);
    const article = values.article === undefined ? undefined : findArticle(values.article, story.articles);
    if (values.article !== undefined && article === undefined) {
      return privateCard(noArticleCard(values.article, story.articles, words.private));
    }
    return answerReply(questionFrom(typed), audience, context, article);
  },

  complete(option, typed, { article }, context) {
    if (option === 'question') return questionChoices(typed, article, context);
    return option === 'article' ? articleChoices(typed, context.story.articles) : [];
  },
});
