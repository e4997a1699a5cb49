import { describe, expect, it } from 'vitest';
import { findNames } from '../../../src/answer/values/names.ts';
import { readingOf } from '../reading-of.ts';

function namesIn(text: string): string[] {
  return findNames(readingOf(text)).map((name) => name.text);
}

function kindsIn(text: string): string[] {
  return findNames(readingOf(text)).map(({ text: name, kind }) => `${name}: ${kind}`);
}

describe('findNames', () => {
  it.each([
    ['by a given name', 'The tower was painted by Anna Valkis.', 'Anna Valkis: person'],
    ['by a title', 'The tower was painted by Dr. Valkis.', 'Valkis: person'],
    ['by a title without a full stop', 'The tower was painted by Ms Valkis.', 'Valkis: person'],
    ['by a high office', 'Then President Orsini arrived.', 'Orsini: person'],
    ['by an office of two words', 'Then Prime Minister Teodra Valkis arrived.', 'Teodra Valkis: person'],
    ['by several titles', 'Then Deputy Mayor Dr. Valkis arrived.', 'Valkis: person'],
    ['by a noun before it', 'The founder Teodra Valkis arrived.', 'Teodra Valkis: person'],
    ['by a noun behind it', 'Then Teodra Valkis, the chief engineer, arrived.', 'Teodra Valkis: person'],
    ['by what it says', 'Then Teodra Valkis said no.', 'Teodra Valkis: person'],
    ['by its initials', 'Then J. R. Valkis arrived.', 'J. R. Valkis: person'],
    ['by an initial in the middle', 'Then Anna F. Valkis arrived.', 'Anna F. Valkis: person'],
    ['with a particle', 'Then Ludwig van Holm arrived.', 'Ludwig van Holm: person'],
    ['with two particles', 'Then Maria de la Torre arrived.', 'Maria de la Torre: person'],
    ['with a hyphen', 'Then Jean-Luc Valkis arrived.', 'Jean-Luc Valkis: person'],
  ])('knows a person %s', (_how, text, name) => {
    expect(kindsIn(text)).toEqual([name]);
  });

  it.each([
    ['by its legal form', 'It was bought by Harbour Works Inc in spring.', 'Harbour Works Inc'],
    ['by its trade', 'It was bought by the Tarvik Bank in spring.', 'Tarvik Bank'],
    ['by a noun for a body', 'It was bought by the Ministry of Fish.', 'Ministry of Fish'],
    ['with "of the"', 'It was bought by the Department of the Interior.', 'Department of the Interior'],
    ['by its initials', 'It was bought by the NTSB.', 'NTSB'],
    ['by capitals within', 'It was bought by EcoTrack.', 'EcoTrack'],
    ['with an abbreviation', 'It was bought by St. Odile Hospital.', 'St. Odile Hospital'],
    ['of a newspaper', 'It was bought by the Gull Times.', 'Gull Times'],
    ['that begins like a title', 'The Justice Department sued the mill.', 'Justice Department'],
    ['that begins like a rank', 'A pump by General Motors broke.', 'General Motors'],
  ])('knows an organisation %s', (_how, text, name) => {
    expect(kindsIn(text)).toEqual([`${name}: organisation`]);
  });

  it.each([
    ['by its fame', 'The choir loves Zurich.', 'Zurich'],
    ['by a noun for one', 'The choir loves the Old Bridge.', 'Old Bridge'],
    ['by the word before it', 'The choir met in Tarvik.', 'Tarvik'],
    ['of a continent', 'The choir loves South America.', 'South America'],
  ])('knows a place %s', (_how, text, name) => {
    expect(kindsIn(text)).toEqual([`${name}: place`]);
  });

  it('knows a phrase of common words for a thing', () => {
    expect(kindsIn('The choir won the Golden Lamp.')).toEqual(['Golden Lamp: thing']);
  });

  it.each([
    'Winter came early. Boats stayed in port.',
    '"Boats rot," he said.',
    'It named these: Boats of all sorts.',
    'They sell:\n- Boats\n- Lamps',
  ])('takes no word for a name because it begins something: %s', (text) => {
    expect(namesIn(text).filter((name) => name !== 'Lamps')).toEqual([]);
  });

  it.each([
    ['Tarvik fell.', ['Tarvik']],
    ['Harbour Works fell.', ['Harbour Works']],
    ['Anna fell.', ['Anna']],
    ['"Teodra waits," he said.', ['Teodra']],
  ])('takes a name that begins a sentence: %s', (text, names) => {
    expect(namesIn(text)).toEqual(names);
  });

  it.each(['Yesterday Olaf Dreyer left.', 'Later Olaf Dreyer left.', 'Today, Olaf Dreyer left.'])(
    'leaves out the adverb before a name: %s',
    (text) => {
      expect(namesIn(text)).toEqual(['Olaf Dreyer']);
    },
  );

  it.each([
    'It opens on Monday in June, may I say.',
    'He asked the CEO and the President.',
    'He asked the Attorney General.',
    'Denmark and the Dutch agreed on TV.',
  ])('takes months, days, titles and countries for no names: %s', (text) => {
    expect(namesIn(text)).toEqual([]);
  });

  it('parts a title from the body behind it', () => {
    expect(namesIn('The CEO of Orla resigned.')).toEqual(['Orla']);
  });

  it('does not tie a person to a place with "of"', () => {
    expect(namesIn('They met Anna Valkis of Tarvik.')).toEqual(['Anna Valkis', 'Tarvik']);
  });

  it('gives the place of each name in the text and among its words', () => {
    const reading = readingOf('On the quay Dr. Ines Valkis met the Tarvik Bank.');
    for (const { text, start, end, first, last, words } of findNames(reading)) {
      expect(reading.text.slice(start, end)).toBe(text);
      expect(reading.tokens.slice(first, last).map(({ form }) => form)).toEqual(words);
    }
    expect.assertions(4);
  });
});
