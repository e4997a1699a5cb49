import { describe, expect, it } from 'vitest';
import { inventStory } from '../invented-story.ts';

const story = inventStory(
  {
    post: [
      'The bridge of Tarvik was closed on Friday, because two cables had snapped.',
      'Denmark banned the lamp in May. The maker, Orla Works, lost 12 million euros.',
      'The choir moved from Bergen, Norway, to a barn by the lake.',
    ],
    tide: [
      'Anna Valkis, the mayor of Tarvik, wants a new bridge by the end of 2019.',
      'Shops in Lund still sell the lamp, a clerk said.',
    ],
  },
  '2018-05-15',
);

describe('an answer', () => {
  it.each([
    'Why was the bridge closed?',
    'Which country banned the lamp?',
    'Where did the choir move?',
    'who is anna valkis',
    'mayor of tarvik',
    'Did Denmark ban the lamp?',
    'lamp',
  ])('is given to what the articles say: %s', (question) => {
    expect(story.ask(question).status).toBe('answered');
  });

  it.each([
    ['Did Germany ban the lamp?', ['germany']],
    ['Why did Olaf Dreyer close the bridge?', ['olaf', 'dreyer']],
    ['Where can I buy the lamp in Portugal?', ['portugal']],
  ])(
    'is not given, but the nearest passages, to what the articles only come near to: %s',
    (question, missing) => {
      const answer = story.ask(question);
      expect(answer.status).toBe('related');
      expect(answer.values).toEqual([]);
      expect(answer.snippets).not.toEqual([]);
      expect(answer.missing).toEqual(expect.arrayContaining(missing));
    },
  );

  it.each([
    'What is the capital of Portugal?',
    'Who won the world cup?',
    'How do I boil an egg?',
    'Who is the president of the United States?',
    'tell me a joke',
    'you are a good bot',
    'sdkfjh skdjfh',
    'qwertyuiop',
    'what is 17 times 23',
    'new things',
    'people and things',
    '漢字',
    'привет как дела',
  ])('is not given to what the articles do not speak of: %s', (question) => {
    expect(story.ask(question)).toMatchObject({ status: 'unanswered', values: [], snippets: [] });
  });

  it.each([
    '',
    '   ',
    '???',
    '😀🎉',
    'hello',
    'thanks!',
    'how are you',
    'what can you do?',
    'is it?',
    'the of and',
    '\u200b\u202e',
    '\ud800',
  ])('has nothing to search for in %j', (question) => {
    expect(story.ask(question)).toEqual({
      question,
      status: 'empty',
      missing: [],
      readAs: {},
      values: [],
      snippets: [],
      further: [],
    });
  });
});

describe('the words that no article holds', () => {
  it('are named in the order of the question, as typed but for case and accents', () => {
    expect(story.ask('Did Perú or GERMANY ban the kettles?').missing).toEqual(['peru', 'germany', 'kettles']);
  });

  it('are named once', () => {
    expect(story.ask('Did Germany ban Germany?').missing).toEqual(['germany']);
  });

  it.each([
    ['words that shape the question', 'Why did they ever ban the lamp?'],
    ['general words', 'What event happened to the bridge, and what was the general reason?'],
    ['the sort of thing asked for', 'Which nations banned the lamp?'],
    ['a part of the world that is looked up', 'Which European nations banned the lamp?'],
    ['words that stand there in another form', 'Are they banning lamps and bridges?'],
    ['words that another one stands for', 'Did the Danish prohibit the lamp?'],
  ])('do not count %s', (_what, question) => {
    expect(story.ask(question).missing).toEqual([]);
  });

  it('are looked for in all articles, even where one alone is asked', () => {
    expect(story.ask('Did Denmark ban the kettle?', { article: 'tide' }).missing).toEqual(['kettle']);
  });
});
