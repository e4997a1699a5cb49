import { setImmediate } from 'node:timers/promises';
import { askHere } from '../../commands/ask-here.ts';
import { isAnswered } from '../cards/is-answered.ts';
import type { Miss } from '../misses/miss.ts';
import type { GuildStory } from '../stories/guild-story.ts';

/** So many are asked again; each takes about a ms. */
const MOST = 300;

/**
 * Which questions have an answer by now, of the first ones. Where somebody found the answer not helpful, that there is
 * one says nothing. Other work goes on meanwhile.
 */
export async function answeredAmong(missed: readonly Miss[], told: GuildStory): Promise<string[]> {
  const answered: string[] = [];
  for (const { question } of missed.filter(({ unhelpful }) => unhelpful === 0).slice(0, MOST)) {
    if (isAnswered(askHere(question, told))) answered.push(question);
    await setImmediate();
  }
  return answered;
}
