import { describe, expect, it } from 'vitest';
import { collectNames } from '../../../src/answer/values/name-book.ts';
import { findPlaces } from '../../../src/answer/values/places.ts';
import { indexed, readingOf } from '../reading-of.ts';

function placesIn(text: string): string[] {
  const places = findPlaces(readingOf(text), collectNames(indexed(text)));
  return places.sort((a, b) => a.start - b.start).map((place) => place.text);
}

describe('findPlaces', () => {
  it.each([
    ['The yard in Zurich, Switzerland, will do it.', ['Zurich, Switzerland']],
    ['The yard in Tarvik, Norway.', ['Tarvik, Norway']],
    ['It sails from Lima, Peru, to Quito, Ecuador.', ['Lima, Peru', 'Quito, Ecuador']],
    ['It was built in Tarvik.', ['Tarvik']],
    ['It was built in Norway.', ['Norway']],
    ['The Zurich-based firm built it.', ['Zurich']],
  ])('finds places, a town with its country: %s', (text, places) => {
    expect(placesIn(text)).toEqual(places);
  });

  it('joins no names that only stand in a row with a country', () => {
    expect(placesIn('It sells in Europe, Japan, Chad and Peru.')).toEqual([
      'Europe',
      'Japan',
      'Chad',
      'Peru',
    ]);
    expect(placesIn('It sells in Oslo, Japan, Chad and Peru.')).toEqual(['Oslo', 'Japan', 'Chad', 'Peru']);
  });

  it('takes no person for the town of a country', () => {
    expect(placesIn('The runner Anna Valkis, Norway, won.')).toEqual(['Norway']);
  });

  it('takes no adjective for a place', () => {
    expect(placesIn('The Norwegian boat sank.')).toEqual([]);
  });

  it('gives the range of the whole wording', () => {
    const text = 'The yard in Zurich, Switzerland, will do it.';
    const [place] = findPlaces(readingOf(text), collectNames(indexed(text)));
    expect(text.slice(place?.start, place?.end)).toBe('Zurich, Switzerland');
  });
});
