import { expect, it } from 'vitest';
import type { SynonymRule } from '../src/corpus/synonyms.ts';
import { replaySynonym } from '../src/replay-synonym.ts';
import { inventStory } from './invented-story.ts';

const story = inventStory({
  post: ['Denmark banned the lantern in May.', 'The mayor of Tarvik closed the bridge on Friday.'],
  tide: ['Norway banned the kettle.', 'A clerk of Lund sold the last kettle to Anna Valkis.'],
});
const rest = async (): Promise<void> => {};

function rule(from: string, to: string): SynonymRule {
  return { from: [from], to: [to] };
}

it('tells which questions are answered by a synonym', async () => {
  const questions = [
    'Which country banned the glowstick?',
    'Who closed the bridge?',
    'Who sank the zeppelin?',
  ];
  const replay = await replaySynonym(story, rule('glowstick', 'lantern'), questions, { pause: rest });
  expect(replay).toEqual({ answered: [questions[0]], improved: [], worse: [], changed: 0, same: 2 });
});

it('tells which questions come nearer to an answer', async () => {
  const question = 'Why did the glowstick explode in Paris?';
  expect(story.ask(question).status).toBe('unanswered');
  const replay = await replaySynonym(story, rule('glowstick', 'lantern'), [question], { pause: rest });
  expect(replay.improved).toEqual([question]);
});

it('tells which questions lose the answer that they had first', async () => {
  const question = 'Which country banned the lantern?';
  const [before] = story.ask(question).values;
  expect(before?.text).toBe('Denmark');
  const onlyKettle = inventStory({
    tide: 'Denmark banned the lamp.',
    post: 'Norway banned the brass kettle.',
  });
  const asked = 'Which country banned the brass lamp?';
  const [first] = onlyKettle.ask(asked).values;
  const replay = await replaySynonym(onlyKettle, rule('brass lamp', 'brass kettle'), [asked], {
    pause: rest,
  });
  const [after] = onlyKettle.withSynonyms([rule('brass lamp', 'brass kettle')]).ask(asked).values;
  expect(replay.worse).toEqual(first?.text === after?.text ? [] : [asked]);
});

it('asks each question once, no more of them than the limit, and pauses after each', async () => {
  let pauses = 0;
  const pause = async (): Promise<void> => {
    pauses += 1;
  };
  const questions = Array.from({ length: 400 }, (_, place) => `Who sank ship ${place >> 1}?`);
  const replay = await replaySynonym(story, rule('ship', 'bridge'), questions, { limit: 20, pause });
  expect(pauses).toBe(20);
  expect(
    replay.answered.length + replay.improved.length + replay.worse.length + replay.changed + replay.same,
  ).toBe(20);
});
