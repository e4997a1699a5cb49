import type { Question, Wanted } from '../question/question.ts';
import type { Reading } from '../reading.ts';
import { findCountries } from './countries.ts';
import { findDates } from './dates.ts';
import type { Mention } from './mention.ts';
import type { NameBook } from './name-book.ts';
import type { Name } from './names.ts';
import { findNumbers, type NumberMention } from './numbers.ts';
import type { PartialDay } from './partial-day.ts';
import { findOrganisations, findPeople } from './parties.ts';
import { findPlaces } from './places.ts';

/** What of an article and its corpus mentions are read with. */
export interface MentionContext {
  /** What the article calls whom. */
  readonly names: NameBook;
  /** The article's own date, as far as it is known. */
  readonly today: PartialDay | undefined;
  /** Whether a name is (part of) the publisher's own, which is seldom whom a question asks for. */
  readonly isPublisher: (name: Name) => boolean;
  /** How much of the corpus speaks of a folded word, 0 to 1. */
  readonly share: (word: string) => number;
}

/** A date known less precisely than by a form of its own. */
const VAGUE_DATE = 0.6;
const TIME_UNIT = /\b(?:year|month|week|day|hour|minute|second|decade|centur)/i;

/** What has been found in a paragraph, by what was wanted; forgotten with its reading. */
const found = new WeakMap<Reading, Map<string, readonly Mention[]>>();

/** The mentions in a paragraph of what a question wants, in no order. */
export function findMentions(
  reading: Reading,
  wanted: Wanted,
  context: MentionContext,
  question: Question,
): readonly Mention[] {
  // Only questions about who did it take a description for an answer.
  const describe = question.type === 'who';
  const key = describe ? `${wanted} described` : wanted;
  const known = found.get(reading) ?? new Map<string, readonly Mention[]>();
  found.set(reading, known);
  const mentions = known.get(key) ?? find(reading, wanted, context, describe);
  known.set(key, mentions);
  return mentions;
}

function find(reading: Reading, wanted: Wanted, context: MentionContext, describe: boolean): Mention[] {
  switch (wanted) {
    case 'country':
      return findCountries(reading.tokens).map((country) => ({ ...country, modifier: country.adjective }));
    case 'place':
      return findPlaces(reading, context.names);
    case 'person':
      return findPeople(reading, context, describe);
    case 'organisation':
      return findOrganisations(reading, context, describe);
    case 'date':
      return dates(reading, context);
    case 'number':
      return numbers(reading, ({ kind }) => kind !== 'money');
    case 'measure':
      return numbers(reading, ({ kind }) => kind === 'measure');
    case 'money':
      return numbers(reading, ({ kind }) => kind === 'money');
    case 'duration':
      return numbers(reading, ({ text }) => TIME_UNIT.test(text));
  }
}

function dates({ text }: Reading, { today }: MentionContext): Mention[] {
  return findDates(text, today).map((date) => ({
    kind: 'date',
    key:
      date.iso === undefined
        ? date.text.toLowerCase()
        : `${date.iso}${date.deadline ? ' at the latest' : ''}`,
    text: date.text,
    ...(date.iso === undefined ? {} : { iso: date.iso }),
    deadline: date.deadline,
    start: date.start,
    end: date.end,
    trust: date.precision === 'other' ? VAGUE_DATE : 1,
  }));
}

function numbers({ text }: Reading, fits: (number: NumberMention) => boolean): Mention[] {
  return findNumbers(text)
    .filter(fits)
    .map(({ text: wording, start, end }) => ({
      kind: 'number',
      key: wording.toLowerCase(),
      text: wording,
      start,
      end,
    }));
}
