import type { Story } from '../../story.ts';
import type { Message } from '../message-form.ts';
import { articleCount } from './article-count.ts';
import { showCheck } from './show-check.ts';
import type { Shown } from './shown-response.ts';

/** How messages stand to the articles. */
export function shownChecks(story: Story): Shown<Message> {
  return {
    show: ({ text, quote }, page) => showCheck(story.check(text, { quote }), story.articles, page),
    words: ({ text }) => text,
    offer: `${articleCount(story)} to check against`,
  };
}
