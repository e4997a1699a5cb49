import type { Citation } from '../../src/answer/answer.ts';
import type { Check, Part } from '../../src/check/check.ts';
import type { Article, Paragraph } from '../../src/corpus/article.ts';

const POST = [
  'The ferry Alma sails at nine from the old dock. She is not for sale, Mayor Ruth Alder said.',
  'The Alma was built in Norway. Few people know it. She carries 90 cars.',
];
const TIDE = ['The Alma leaves the old dock each morning. She takes 80 cars.'];

function paragraphsOf(article: string, texts: readonly string[]): Paragraph[] {
  return texts.map((text, index) => ({ article, number: index + 1, text }));
}

/** What the Harbour Post itself wrote, and a digest of what the Tide did. */
export const ARTICLES: readonly [Article, Article] = [
  {
    id: 'post',
    title: 'The old ferry',
    publisher: 'Harbour Post',
    published: '2023-09-12',
    language: 'en',
    text: 'article',
    paragraphs: paragraphsOf('post', POST),
  },
  {
    id: 'tide',
    title: 'Early boats',
    publisher: 'Morning Tide',
    language: 'en',
    text: 'digest',
    paragraphs: paragraphsOf('tide', TIDE),
  },
];

/** Where words stand in the articles. */
export function cite(words: string): Citation {
  for (const paragraph of ARTICLES.flatMap(({ paragraphs }) => paragraphs)) {
    const start = paragraph.text.indexOf(words);
    if (start >= 0) return { paragraph, start, end: start + words.length };
  }
  throw new Error(`no article says ${words}`);
}

/** Where words stand in a message. */
export function rangeIn(message: string, words: string): { text: string; start: number; end: number } {
  const start = message.indexOf(words);
  if (start < 0) throw new Error(`the message does not say ${words}`);
  return { text: words, start, end: start + words.length };
}

/** A check of a message that consists of the words of one part. */
export function checkOf(part: Part): Check {
  return { message: part.text, parts: [part] };
}

const whole = (text: string) => ({ text, start: 0, end: text.length });
const quoted = (text: string) => ({ kind: 'quotation', ...whole(text) }) as const;

/** One part of each finding, each by itself in a message. */
export const PARTS = {
  verbatim: {
    ...quoted('for sale'),
    finding: 'verbatim',
    citations: [cite('for sale')],
    clipped: { start: cite('not for').start, end: cite('not for').start + 3 },
  },
  altered: {
    ...quoted('sails at ten from the dock'),
    finding: 'altered',
    citations: [cite('sails at nine from the old dock')],
    changes: [
      { from: 'nine', to: 'ten', type: 'number' },
      { from: 'old', to: '', type: 'word' },
    ],
    comparison: [
      { kind: 'same', ...rangeOf('sails at') },
      { kind: 'left-out', ...rangeOf('nine') },
      { kind: 'put-in', ...rangeIn('sails at ten from the dock', 'ten') },
      { kind: 'same', ...rangeOf('from the') },
      { kind: 'left-out', ...rangeOf('old') },
      { kind: 'same', ...rangeOf('dock.', 4) },
    ],
  },
  stitched: {
    ...quoted('The Alma was built in Norway. She carries 90 cars.'),
    finding: 'stitched',
    citations: [cite('The Alma was built in Norway.'), cite('She carries 90 cars.')],
    omissions: [cite('Few people know it.')],
    marked: false,
  },
  elsewhere: {
    ...quoted('sails at nine'),
    finding: 'elsewhere',
    citations: [cite('sails at nine')],
    named: 'the Tide',
    namedAs: 'publisher',
    speaker: 'Ruth Alder',
  },
  invented: {
    ...quoted('she will sink'),
    finding: 'absent',
    citations: [],
    nearest: cite('She is not for sale, Mayor Ruth Alder said.'),
  },
  found: {
    kind: 'place',
    ...whole('Norway'),
    finding: 'found',
    citations: [cite('Norway'), cite('old dock each')],
  },
  differs: {
    kind: 'number',
    ...whole('70 cars'),
    finding: 'differs',
    citations: [cite('90 cars'), cite('80 cars')],
    values: [
      { text: '90 cars', citations: [cite('90 cars')] },
      { text: '80 cars', citations: [cite('80 cars')] },
    ],
    changes: [
      { from: '90', to: '70', type: 'number' },
      { from: '80', to: '70', type: 'number' },
    ],
  },
  unknown: {
    kind: 'place',
    ...whole('Zurich'),
    finding: 'absent',
    citations: [],
    missing: ['Zurich'],
  },
} as const satisfies Readonly<Record<string, Part>>;

function rangeOf(words: string, length = words.length): { start: number; end: number } {
  const { start } = cite(words);
  return { start, end: start + length };
}
