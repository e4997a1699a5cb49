import { describe, expect, it } from 'vitest';
import { Matcher } from '../../src/search/matches.ts';
import { measureNearness } from '../../src/search/nearness.ts';
import { indexOf, queryOf } from './small-corpus.ts';

function measure(question: string, text: string): { nearness: number; order: number } {
  const index = indexOf(text);
  const query = queryOf(question, index);
  const [paragraph] = index.paragraphs;
  if (paragraph === undefined) throw new Error('no paragraph');
  return measureNearness(new Matcher(query, index.vocabulary).find(paragraph), query.concepts);
}

const FAR = 'that hung for forty long years above the old harbour office of the northern town';

it('is whole where the words stand together as they were asked', () => {
  const { nearness, order } = measure('Blue Strait offer', 'The Blue Strait offer');
  expect(nearness).toBeCloseTo(1);
  expect(order).toBeCloseTo(1);
});

it('is nothing where the question has one word, or the text one of them', () => {
  expect(measure('offer', 'The offer')).toEqual({ nearness: 0, order: 0 });
  expect(measure('Blue offer', 'The offer, the offer')).toEqual({ nearness: 0, order: 0 });
  expect(measure('', 'The offer')).toEqual({ nearness: 0, order: 0 });
});

it('is nothing where the words stand far apart', () => {
  expect(measure('bell museum', `The bell ${FAR} is in the museum.`)).toEqual({ nearness: 0, order: 0 });
});

it('is near whatever the order, but in order only as asked', () => {
  expect(measure('Blue Strait', 'A strait, blue and deep')).toEqual({ nearness: 1, order: 0 });
  expect(measure('Blue Strait offer', 'The blue offer').order).toBe(0);
});

it('lets one more word stand between neighbours', () => {
  expect(measure('bell museum', 'the bell museum').order).toBe(1);
  expect(measure('bell museum', 'the bell town museum').order).toBe(1);
  expect(measure('bell museum', 'the bell old town museum').order).toBe(0);
  expect(measure('bell of the museum', 'the bell of the old museum').order).toBe(1);
});

it('is a part where some of the pairs stand together', () => {
  const { nearness, order } = measure('Blue Strait museum', `Blue Strait ${FAR} museum`);
  for (const share of [nearness, order]) {
    expect(share).toBeGreaterThan(0);
    expect(share).toBeLessThan(1);
  }
});

it('counts a pair once, however often it stands together', () => {
  const once = measure('Blue Strait museum', `Blue Strait ${FAR} museum`);
  const often = measure('Blue Strait museum', `Blue Strait, Blue Strait, Blue Strait ${FAR} museum`);
  expect(often).toEqual(once);
});

describe('with a weaker match', () => {
  it('is less near', () => {
    const exact = measure('ferries office', 'the ferries office');
    const stemmed = measure('ferries office', 'the ferry office');
    expect(stemmed.nearness).toBeLessThan(exact.nearness);
    expect(stemmed.order).toBeLessThan(exact.order);
    expect(stemmed.nearness).toBeGreaterThan(0);
  });
});
