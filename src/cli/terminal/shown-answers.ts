import type { AskOptions, Story } from '../../story.ts';
import { articleCount } from './article-count.ts';
import { showAnswer } from './show-answer.ts';
import type { Shown } from './shown-response.ts';

/** Answers to questions. */
export function shownAnswers(story: Story, options: AskOptions): Shown<string> {
  return {
    show: (question, page) => showAnswer(story.ask(question, options), story.articles, page),
    words: (question) => question,
    offer: `${articleCount(story)} to ask`,
  };
}
