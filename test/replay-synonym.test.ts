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
  const bridges = inventStory({
    post: ['Anna Valkis came to the bridge.', 'The viaduct was bought by Borren Bank.'],
  });
  const question = 'Who bought the bridge?';
  expect(bridges.ask(question).values[0]?.text).toBe('Anna Valkis');
  const replay = await replaySynonym(bridges, rule('bridge', 'viaduct'), [question], { pause: rest });
  expect(replay).toEqual({ answered: [], improved: [], worse: [question], changed: 0, same: 0 });
});

it('counts an answer that gains another value as changed, not as worse', async () => {
  const bans = inventStory({ post: 'Denmark banned the lantern.', tide: 'Norway banned the kettle.' });
  const question = 'Which country banned the lantern?';
  const replay = await replaySynonym(bans, rule('lantern', 'kettle'), [question], { pause: rest });
  expect(replay).toEqual({ answered: [], improved: [], worse: [], changed: 1, same: 0 });
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
