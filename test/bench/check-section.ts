import { parseArgs } from 'node:util';
import { mean, percentile } from '../../src/eval/percentile.ts';
import { alignTable } from '../../src/eval/table.ts';
import { createStory } from '../../src/story.ts';
import { countParagraphs } from './collection.ts';
import { inventNews } from './invented-news.ts';
import { longMessage, sentencesFor } from './long-message.ts';
import { seededRandom } from './random.ts';
import { type NamedCollection, readCollection } from './read-collection.ts';
import { readNumber } from './read-number.ts';

/** What a member can write in one message. */
const LENGTH = 2000;
const WARM_UP = 30;
/** Any but that of the news that is measured. */
const OTHER_SEED = 2;
const OTHER_PARAGRAPHS = 200;

/** The time of checking long messages, each once, against collections of growing size. */
export async function benchCheck(args: readonly string[]): Promise<void> {
  const { sizes, messages } = readOptions(args);
  console.log(`check: ${messages} messages of ${LENGTH.toLocaleString('en')} characters, each once`);
  const rows = [];
  for (const size of sizes) rows.push(measure(await readCollection(size, 1), messages));
  console.log(
    alignTable([['held against', 'paragraphs', 'parts', 'median ms', 'p99 ms'], ...rows]).join('\n'),
  );
}

function measure({ name, collection }: NamedCollection, count: number): string[] {
  const story = createStory(collection.articles, collection.synonyms);
  const sentences = sentencesFor(collection, inventNews(OTHER_PARAGRAPHS, 1, OTHER_SEED));
  const random = seededRandom(count);
  const times: number[] = [];
  const parts: number[] = [];
  for (let turn = -WARM_UP; turn < count; turn += 1) {
    const message = longMessage(sentences, LENGTH, random);
    const before = performance.now();
    const check = story.check(message);
    const ms = performance.now() - before;
    if (turn < 0) continue;
    times.push(ms);
    parts.push(check.parts.length);
  }
  return [
    name,
    countParagraphs(collection).toLocaleString('en'),
    mean(parts).toFixed(1),
    percentile(times, 0.5).toFixed(2),
    percentile(times, 0.99).toFixed(2),
  ];
}

function readOptions(args: readonly string[]): {
  readonly sizes: readonly string[];
  readonly messages: number;
} {
  const text = { type: 'string' } as const;
  const { values } = parseArgs({ args: [...args], options: { sizes: text, messages: text } });
  return {
    sizes: values.sizes?.split(',') ?? ['story', '1000'],
    messages: readNumber('--messages', values.messages ?? '300'),
  };
}
