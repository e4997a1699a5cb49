import { describe, expect, it } from 'vitest';
import type { Quotation } from '../../../src/check/check.ts';
import { createStory } from '../../../src/story.ts';
import { inventArticles } from '../../invented-story.ts';

const YARD = [
  'Norvik Yards will close its second dock, the shipbuilder announced on Monday. The dockers and the police met at the gate.',
  'Norvik "does not mean to sell," said its chief executive, Ruth Aldersen. Quentin Hay, the harbour minister, said that he would "count every bolt himself".',
  'Aldersen admitted that the yard had paid 40,000 crowns to Grey Petrel. "I signed it. I would not sign it now," she told the council.',
  'Ebba Lund, the dockers’ lawyer, spoke of "half a victory". The judges dismissed her second claim, that the pay was too low.',
  '"We welded in the dark," said Dr. Orla Finn, who heads the welding school at Tern Bay.',
  'The yard has moved to Haven since "rent is cheap there." The work is watched by a board "to keep everybody honest".',
  'Sweden "is counting its ships," a diplomat who did not want to be named said.',
];
const LEAK = [
  'Pelmark is leaving the coast, and Pelmark owes its bank 3 million crowns. Even Bluefin has stopped buying from Pelmark.',
  '"We are moving a good part of our nets inland," the company announced yesterday.',
  '"It would sink them," an unnamed source told Saltwire. Another source said that it "would be the end of herring".',
  'The Danish government called the move a "hasty step". Norway did not comment.',
  'Hansa Mutual may refuse to pay, a spokeswoman said. "Who leaves a door open pays for the cold," she added. The museum declined to comment.',
  '"They took the big bell and left the small one," said Per Dahl, director of the museum. The thieves came by boat.',
  'Pelmark denies that its nets were rotten. It has also failed to tell the harbour office about the leak.',
  'Captain Olaf Dreyer said: "I shall keep my cap." He has steered for 22 years.',
];
const story = createStory(
  inventArticles({ yard: YARD, leak: LEAK }).map((article) => ({
    ...article,
    publisher: article.id === 'yard' ? 'Yard Times' : 'Net Review',
    author: article.id === 'yard' ? 'Ida Sorellin' : 'Jo Page',
  })),
);

function quotationIn(message: string): Quotation {
  const part = story.check(message).parts.findLast(({ kind }) => kind === 'quotation');
  if (part?.kind !== 'quotation') throw new Error(`no quotation in ${message}`);
  return part;
}

describe('the right speaker', () => {
  it.each([
    ['a name beside the role that the article gives', 'Aldersen said Norvik "does not mean to sell"'],
    ['a role behind the name', 'Minister Hay wants to "count every bolt himself"'],
    ['the role alone', 'the harbour minister said he would "count every bolt himself"'],
    [
      'the subject of the sentence before a pronoun',
      'Ruth Aldersen admitted "I signed it. I would not sign it now"',
    ],
    ['a first name', 'Ruth told the council: "I would not sign it now"'],
    ['the firm of the one who speaks', 'the Norvik boss: "I would not sign it now"'],
    ['words spoken of', 'Lund called it "half a victory"'],
    ['somebody’s lawyer', 'Dreyer’s lawyer said "half a victory"'],
    ['a description that no article has', 'the old woman said "half a victory"'],
    ['a description by a place', 'a Tern Bay doctor said "We welded in the dark"'],
    ['a role at a place', 'the teacher from Tern Bay: "We welded in the dark"'],
    ['a role within a firm', 'the VP of welding said "We welded in the dark"'],
    ['a number in the description', 'Dreyer, 22 years captain of the Gannet: "I shall keep my cap"'],
    ['an unnamed source by another word', 'an insider told Saltwire "It would sink them"'],
    ['the paper to which it was told', 'according to Saltwire, it "would be the end of herring"'],
    ['a body for which somebody speaks', 'Hansa Mutual says "Who leaves a door open pays for the cold"'],
    ['the spokeswoman of a body', 'the insurer’s spokeswoman: "Who leaves a door open pays for the cold"'],
    ['the company that the article is about', 'Pelmark said "We are moving a good part of our nets inland"'],
    ['a state by its adjective', 'the Danish government called it a "hasty step"'],
    ['the director’s museum', 'the museum said "They took the big bell and left the small one"'],
    ['one who wants and does not say', 'the company wants a board "to keep everybody honest"'],
    ['a role in capitals', 'the CEO told MPs "I would not sign it now"'],
    ['a museum by its name', 'the Tern Museum said "They took the big bell and left the small one"'],
    ['an author’s last name', 'Sorellin of the Yard Times: "The dockers and the police met at the gate"'],
    ['the subject of a quoted predicate', 'Sweden "is counting its ships"'],
  ])('is %s', (_, message) => {
    expect(quotationIn(message).finding).toBe('verbatim');
  });

  it('is who stands behind a quotation, not behind the one before', () => {
    expect(
      quotationIn('"We welded in the dark", Finn said; "I shall keep my cap", said Dreyer').finding,
    ).toBe('verbatim');
  });
});

describe('the wrong speaker', () => {
  it.each([
    ['another person of the paragraph', 'Quentin Hay said "I signed it. I would not sign it now"'],
    ['a person for words with no speaker', 'Aldersen said "rent is cheap there"'],
    ['whom a sentence only mentions', 'Grey Petrel said "I signed it. I would not sign it now"'],
    ['a firm for its opponent', 'Norvik Yards called it "half a victory"'],
    ['another firm for the company', 'Bluefin said "We are moving a good part of our nets inland"'],
    ['a state for the company', 'Norway said "We are moving a good part of our nets inland"'],
    [
      'a government for the company',
      'the Danish government said "We are moving a good part of our nets inland"',
    ],
    ['another state', 'Norway called it a "hasty step"'],
    ['many for one', 'the dockers said "I would not sign it now"'],
    ['a body that the article has beside', 'the police said "We welded in the dark"'],
    ['those of whom it was said', 'the thieves said "They took the big bell and left the small one"'],
    ['a body for another’s spokeswoman', 'the museum said "Who leaves a door open pays for the cold"'],
    ['the role of another with a name', 'the harbour minister said "half a victory"'],
    ['the subject of another predicate', 'Norway "is counting its ships"'],
    ['a name for a firm’s predicate', 'Grey Petrel "does not mean to sell"'],
  ])('is %s', (_, message) => {
    expect(quotationIn(message).finding).toBe('elsewhere');
  });

  it('is told from the right one by name', () => {
    expect(quotationIn('Bluefin said "I would not sign it now"')).toMatchObject({ speaker: 'Aldersen' });
  });
});

describe('what was cut off', () => {
  it.each([
    ['a denial', 'Pelmark says "its nets were rotten"', 'denies that'],
    ['a failure', '"tell the harbour office about the leak"', 'failed to'],
    ['a claim that was dismissed', '"the pay was too low"', 'dismissed her second claim, that'],
  ])('is told of %s', (_, message, clipped) => {
    const quotation = quotationIn(message);
    if (quotation.finding !== 'verbatim' || quotation.clipped === undefined)
      throw new Error(quotation.finding);
    const [{ paragraph }] = quotation.citations;
    expect(paragraph.text.slice(quotation.clipped.start, quotation.clipped.end)).toBe(clipped);
  });

  it('is nothing where a verb only says', () => {
    expect(quotationIn('"he would count every bolt himself"')).not.toHaveProperty('clipped');
  });
});
