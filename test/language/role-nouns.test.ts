import { describe, expect, it } from 'vitest';
import { fold } from '../../src/language/fold.ts';
import {
  ORGANISATION_NOUNS,
  ORGANISATION_SUFFIXES,
  PERSON_NOUNS,
  PERSON_TITLES,
  PLACE_NOUNS,
  SPEECH_VERBS,
} from '../../src/language/role-nouns.ts';

const LISTS = {
  ORGANISATION_NOUNS,
  ORGANISATION_SUFFIXES,
  PERSON_NOUNS,
  PERSON_TITLES,
  PLACE_NOUNS,
  SPEECH_VERBS,
};

describe.each(Object.entries(LISTS))('%s', (_, words) => {
  it('holds folded words in small letters, or two of them', () => {
    expect([...words].filter((word) => word !== fold(word) || !/^[a-z-]+(?: [a-z-]+)?$/.test(word))).toEqual(
      [],
    );
  });
});

it('holds nouns in the singular', () => {
  const nouns = [...PERSON_NOUNS, ...ORGANISATION_NOUNS, ...PLACE_NOUNS];
  const singular = (noun: string): string => noun.replace(/s$/, '');
  const doubled = nouns.filter((noun) => noun.endsWith('s') && nouns.includes(singular(noun)));
  expect(doubled).toEqual([]);
});

it('tells persons, organisations and places apart by their commonest nouns', () => {
  expect(PERSON_NOUNS).toContain('spokeswoman');
  expect(PERSON_NOUNS).not.toContain('ministry');
  expect(ORGANISATION_NOUNS).toContain('third party');
  expect(ORGANISATION_NOUNS).not.toContain('minister');
  expect(PLACE_NOUNS).toContain('island');
  expect(PLACE_NOUNS).not.toContain('president');
});

it('knows a speech verb in the forms that an attribution takes', () => {
  for (const verb of ['said', 'says', 'told', 'wrote', 'denied']) expect(SPEECH_VERBS).toContain(verb);
});
