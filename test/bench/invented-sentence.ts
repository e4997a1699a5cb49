import type { Fact } from './invented-fact.ts';
import { pick, type Random } from './random.ts';

/** States a fact in one sentence of news. */
export function state(fact: Fact, random: Random): string {
  const { subject, verb, adjective, noun, owner, place, time, aside } = fact;
  const object = `the ${adjective} ${noun} of ${owner}`;
  return pick(
    [
      `${subject} ${verb}ed ${object} in ${place} ${time}.`,
      `${subject}, which has long been in ${place}, will have ${verb}ed ${object} ${time}, ${aside}.`,
      `In ${place}, ${subject} said it was ${verb}ing ${object} ${time}, ${aside}.`,
      `The ${noun} that ${owner} had called ${adjective} was ${verb}ed by ${subject} ${time} in ${place}.`,
      `${subject} has ${verb}ed ${object} for the first time ${time}, according to people in ${place}, ${aside}.`,
    ],
    random,
  );
}

/**
 * Asks for one part of a fact, as people ask: with other forms of its words, with few of them, and often with a word of
 * their own for one that is in the text.
 *
 * @param otherWord gives such a word
 */
export function askFor(fact: Fact, random: Random, otherWord: () => string): string {
  const maybe = (part: number, text: string): string => (random() < part ? text : '');
  const verb = random() < 0.4 ? otherWord() : fact.verb;
  const noun = random() < 0.3 ? otherWord() : fact.noun;
  const who = random() < 0.4 ? fact.subject : fact.shortSubject;
  const what = `the ${maybe(0.3, `${fact.adjective} `)}${noun}s${maybe(0.3, ` of ${fact.owner}`)}`;
  const where = maybe(0.3, ` in ${fact.place}`);
  return pick(
    [
      `Who ${verb}ed ${what}${where}?`,
      `Where did ${who} ${verb} ${what}?`,
      `When did ${who} ${verb} ${what}?`,
      `Why is ${who} ${verb}ing ${what}${where}?`,
      `What did ${who} ${verb} ${fact.time}${where}?`,
      `${who} ${verb} ${noun}`,
    ],
    random,
  );
}
