import { splitSentences } from '../../src/language/sentences.ts';
import type { Collection } from './collection.ts';
import { between, pick, type Random } from './random.ts';

/** Sentences that messages are made of, at least one of each sort. */
export interface Sentences {
  /** Of the articles. */
  readonly stated: readonly [string, ...string[]];
  /** Of other news. */
  readonly strange: readonly [string, ...string[]];
}

/** The sentences of a collection, and of another that has nothing to do with it. */
export function sentencesFor(
  collection: Pick<Collection, 'articles'>,
  other: Pick<Collection, 'articles'>,
): Sentences {
  return { stated: sentencesOf(collection), strange: sentencesOf(other) };
}

function sentencesOf({ articles }: Pick<Collection, 'articles'>): [string, ...string[]] {
  const [first, ...others] = articles
    .flatMap(({ paragraphs }) => paragraphs)
    .flatMap(({ text }) => splitSentences(text).map(({ start, end }) => text.slice(start, end)))
    // A quotation within a quotation would end it.
    .filter((sentence) => !/["“”]/.test(sentence));
  if (first === undefined) throw new Error('the collection holds no sentence to quote');
  return [first, ...others];
}

/**
 * A message as long as one can be, in turns of a quotation and a sentence full of details: the quotations are the
 * articles' words, those words with one changed, and words of other news.
 *
 * @param length in UTF-16 units
 */
export function longMessage({ stated, strange }: Sentences, length: number, random: Random): string {
  const turns = [
    () => `They wrote "${pick(stated, random)}"`,
    () => retold(pick(stated, random), random),
    () => `Then "${withAnotherWord(pick(stated, random), pick(strange, random), random)}"`,
    () => retold(pick(stated, random), random),
    () => `And even "${pick(strange, random)}"`,
    () => pick(strange, random),
  ];
  let message = '';
  for (let turn = 0; message.length < length; turn += 1) {
    message += `${message && ' '}${turns[turn % turns.length]?.()}`;
  }
  return message.slice(0, length);
}

/** A sentence with its numbers one higher or as they are. */
function retold(sentence: string, random: Random): string {
  const more = between(0, 1, random);
  return sentence.replace(/\d+/g, (number) => String(Number(number) + more));
}

function withAnotherWord(sentence: string, other: string, random: Random): string {
  const words = sentence.split(' ');
  const others = other.split(' ');
  words[between(0, words.length - 1, random)] = others[between(0, others.length - 1, random)] ?? other;
  return words.join(' ');
}
