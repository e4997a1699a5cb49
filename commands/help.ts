import { helpCard } from '../src/cards/help-card.ts';
import { chatCommand } from '../src/command.ts';
import { privateCard } from './private-card.ts';

/** Says what the bot does and how to ask it. */
export const help = chatCommand({
  name: 'help',
  options: {},
  execute: (_values, { story, words, mentions, answers, guild }) =>
    privateCard(
      helpCard(
        story.examples,
        { mentions, answers, mayManage: guild?.mayManage ?? false, mayModerate: guild?.mayModerate ?? false },
        words.private,
      ),
    ),
});
