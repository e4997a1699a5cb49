import { COUNTRIES } from '../../src/language/countries.ts';
import { GrowingVocabulary } from './growing-vocabulary.ts';
import { capitalised, wordInventor } from './invented-word.ts';
import { between, pick, type Random } from './random.ts';

/** What one sentence states. Every part is as it is printed in the sentence, the verb in its base form. */
export interface Fact {
  readonly subject: string;
  /** A person's last name, the first of an organisation's words. */
  readonly shortSubject: string;
  readonly verb: string;
  readonly adjective: string;
  readonly noun: string;
  /** Whose the noun is. */
  readonly owner: string;
  readonly place: string;
  readonly time: string;
  /** A second clause, which nobody asks for. */
  readonly aside: string;
}

/** What an article keeps coming back to. */
export interface Subject {
  readonly people: readonly [string, ...string[]];
  readonly organisations: readonly [string, ...string[]];
  readonly words: readonly [string, ...string[]];
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;
const SUFFIXES = ['Group', 'Bank', 'Council', 'Institute', 'Systems', 'Party', 'Union', 'Networks'] as const;
const ASIDES = ['because', 'although', 'after', 'while', 'before'] as const;

/** Invents what the news is about: words, people and organisations whose numbers grow with the news. */
export class FactInventor {
  readonly #random: Random;
  readonly #words: GrowingVocabulary<string>;
  readonly #people: GrowingVocabulary<string>;
  readonly #organisations: GrowingVocabulary<string>;
  readonly #cities: GrowingVocabulary<string>;

  constructor(random: Random) {
    this.#random = random;
    const invent = wordInventor(random);
    const name = (): string => capitalised(invent());
    const firstNames = new GrowingVocabulary(name, random, 0.3, 40);
    this.#words = new GrowingVocabulary(invent, random, 0.55, 400);
    this.#people = new GrowingVocabulary(() => `${firstNames.draw()} ${name()}`, random, 0.7, 50);
    this.#organisations = new GrowingVocabulary(() => `${name()} ${pick(SUFFIXES, random)}`, random, 0.6, 40);
    this.#cities = new GrowingVocabulary(name, random, 0.4, 60);
  }

  /** A word of the news at large. */
  inventWord(): string {
    return this.#words.draw();
  }

  inventSubject(): Subject {
    const draw = <T>(from: GrowingVocabulary<T>, count: number): [T, ...T[]] => {
      return [from.draw(), ...Array.from({ length: count - 1 }, () => from.draw())];
    };
    return {
      people: draw(this.#people, 3),
      organisations: draw(this.#organisations, 2),
      words: draw(this.#words, 12),
    };
  }

  inventFact(about: Subject): Fact {
    const random = this.#random;
    const word = (): string => (random() < 0.3 ? pick(about.words, random) : this.#words.draw());
    const person = (): string => (random() < 0.7 ? pick(about.people, random) : this.#people.draw());
    const organisation = (): string =>
      random() < 0.6 ? pick(about.organisations, random) : this.#organisations.draw();
    const year = between(2009, 2019, random);
    const day = `${between(1, 28, random)} ${pick(MONTHS, random)}`;
    const isPerson = random() < 0.7;
    const subject = isPerson ? person() : organisation();
    return {
      subject,
      shortSubject: subject.split(' ').at(isPerson ? -1 : 0) ?? subject,
      verb: word(),
      adjective: word(),
      noun: word(),
      owner: organisation(),
      place: random() < 0.3 ? this.#country() : this.#cities.draw(),
      time: pick([`on ${day}`, `on ${day}, ${year}`, `in ${year}`, 'last month'], random),
      aside: `${pick(ASIDES, random)} ${between(2, 900, random)} ${word()}s had ${word()}ed the ${word()}`,
    };
  }

  #country(): string {
    return COUNTRIES[Math.floor(this.#random() ** 2 * COUNTRIES.length)]?.name ?? 'Norway';
  }
}
