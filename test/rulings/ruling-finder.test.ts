import { describe, expect, it } from 'vitest';
import { hostileTexts } from '../hostile-texts.ts';
import { inventStory } from '../invented-story.ts';

const story = inventStory({
  post: [
    'Denmark banned the lantern in all schools in May 2018.',
    'Valkis Metals paid Borren Bank 40 crowns.',
  ],
});

function fits(claim: string, question: string): boolean {
  return story.rulingFinder([{ claim }])(question) !== undefined;
}

describe('rulingFinder', () => {
  const ban = 'Denmark has banned the lantern in all schools.';
  const payment = 'Valkis Metals paid Borren Bank 40 crowns.';

  it.each([
    [ban, 'Has Denmark banned the lantern in all schools?'],
    [ban, 'did the danish government prohibit lanterns in its schools'],
    [ban, 'Denmark has not banned the lantern in schools, has it?'],
    [ban, 'Is the lantern banned in Denmark?'],
    ['Has Denmark banned the lantern?', 'Is the lantern banned in Denmark?'],
    [payment, 'How much did Valkis pay Borren Bank?'],
    [payment, 'Was Borren Bank paid by Valkis Metals?'],
    ['When did Denmark ban the lantern?', 'when was the lantern banned in Denmark'],
    ['Denmark banned the lantern because of a fire.', 'Why did Denmark ban the lantern?'],
  ])('finds %j for %j', (claim, question) => {
    expect(fits(claim, question)).toBe(true);
  });

  it.each([
    [ban, 'Has Norway banned the lantern in all schools?'],
    [ban, 'Is the lantern banned in schools?'],
    [ban, 'Has Denmark banned the kettle in all schools?'],
    [ban, 'Has Denmark sold the lantern?'],
    [ban, 'When did Denmark ban the lantern?'],
    [ban, 'Why did Denmark ban the lantern?'],
    [ban, 'Which countries banned the lantern?'],
    [ban, 'Did Denmark ban the lantern in 2017?'],
    [ban, 'Denmark'],
    [ban, 'lantern'],
    [ban, ''],
    [payment, 'Did Valkis Metals pay Borren Bank 50 crowns?'],
    [payment, 'Did Valkis Metals pay Borren Bank 40 dollars?'],
    [payment, 'Did Borren Bank pay Valkis Metals 40 crowns?'],
    [payment, 'Was Valkis Metals paid by Borren Bank?'],
    [payment, 'Did Valkis Metals pay Zibak Bank 40 crowns?'],
    [payment, 'Who owns Valkis Metals?'],
    ['Valkis Metals paid 40 crowns for 12 boats.', 'Did Valkis Metals pay 12 crowns for 40 boats?'],
    ['When did Denmark ban the lantern?', 'Why did Denmark ban the lantern?'],
    ['', 'Has Denmark banned the lantern?'],
  ])('does not find %j for %j', (claim, question) => {
    expect(fits(claim, question)).toBe(false);
  });

  it('gives back the ruling that says most of what is asked, as it was given', () => {
    const rulings = [
      { claim: 'Denmark has banned the lantern in all schools of the capital.', id: 1 },
      { claim: 'Denmark has banned the lantern.', id: 2 },
    ];
    const find = story.rulingFinder(rulings);
    expect(find('Has Denmark banned the lantern?')).toBe(rulings[1]);
    expect(find('Has Denmark banned the lantern in the schools of the capital?')).toBe(rulings[0]);
    expect(story.rulingFinder([])('Has Denmark banned the lantern?')).toBeUndefined();
  });

  it('lets other work go on after each ruling, and finds the same', async () => {
    const rulings = [{ claim: ban }, { claim: 'Mayor Ruth Alder sold the ferry.' }];
    let pauses = 0;
    const find = await story.rulingFinderGently(rulings, async () => {
      pauses += 1;
    });
    expect(pauses).toBe(2);
    expect(find('Has Denmark banned the lantern?')).toBe(rulings[0]);
  });

  it('reads the story’s own synonyms', () => {
    const rule = { from: ['glowstick'], to: ['lantern'] };
    const find = story.withSynonyms([rule]).rulingFinder([{ claim: ban }]);
    expect(find('Has Denmark banned the glowstick?')?.claim).toBe(ban);
    expect(fits(ban, 'Has Denmark banned the glowstick?')).toBe(false);
  });

  it('stands any text, as a claim and as a question', () => {
    const texts = hostileTexts(5000);
    const find = story.rulingFinder(texts.map((claim) => ({ claim })));
    for (const text of texts) expect(() => find(text)).not.toThrow();
  });
});
