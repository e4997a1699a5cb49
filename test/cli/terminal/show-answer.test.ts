import { describe, expect, it } from 'vitest';
import type { Answer, Snippet, Value } from '../../../src/answer/answer.ts';
import { showAnswer } from '../../../src/cli/terminal/show-answer.ts';
import { type Style, styleFor } from '../../../src/cli/terminal/style.ts';
import type { Article, Paragraph } from '../../../src/corpus/article.ts';

const TEXTS = [
  'A heron nests in Tallow Park.',
  'Two rangers watch it from a hide near the pond.',
  'The two came from Poland.',
];
const paragraphs = TEXTS.map((text, index): Paragraph => ({ article: 'heron', number: index + 1, text }));
const [nest, rangers, origin] = paragraphs as [Paragraph, Paragraph, Paragraph];
const heron: Article = {
  id: 'heron',
  title: 'The heron returns',
  publisher: 'Park Gazette',
  published: '2021-04-03',
  language: 'en',
  text: 'digest',
  paragraphs,
};
const STYLE: Style = {
  bold: (text: string) => `<b>${text}</b>`,
  lit: (text: string) => `<i>${text}</i>`,
  dim: (text: string) => `<s>${text}</s>`,
  leftOut: String,
  putIn: String,
};
const PLAIN = styleFor(false, undefined);

function snippet(paragraph: Paragraph, ...lit: string[]): Snippet {
  const highlights = lit.map((word) => {
    const start = paragraph.text.indexOf(word);
    return { start, end: start + word.length };
  });
  return { article: heron, paragraph, start: 0, end: paragraph.text.length, highlights };
}

function value(text: string, ...cited: [Paragraph, ...Paragraph[]]): Value {
  const [first, ...rest] = cited.map((paragraph) => ({ paragraph, start: 0, end: 1 }));
  if (first === undefined) throw new Error('a value is cited');
  return { text, kind: 'place', citations: [first, ...rest] };
}

function show(answer: Partial<Answer> & Pick<Answer, 'status'>, { width = 80, style = PLAIN } = {}): string {
  const whole = { question: '', missing: [], readAs: {}, values: [], snippets: [], ...answer } as Answer;
  return showAnswer(whole, [heron], { width, style });
}

describe('an answer on the terminal', () => {
  it('gives the direct answers their footnotes, also of passages that are not shown', () => {
    const values = [value('Tallow Park', nest, nest), { ...value('Poland', origin, nest), flag: '🇵🇱' }];
    expect(show({ status: 'answered', values, snippets: [snippet(nest), snippet(rangers)] })).toBe(
      `  Tallow Park [1]
  🇵🇱 Poland [1][3]

[1] A heron nests in Tallow Park.
    The heron returns — Park Gazette, April 3, 2021, ¶1, digest

[2] Two rangers watch it from a hide near the pond.
    The heron returns — Park Gazette, April 3, 2021, ¶2, digest

[3] The heron returns — Park Gazette, April 3, 2021, ¶3, digest
`,
    );
  });

  it('puts marks around what was sliced, on every line that a range runs over', () => {
    const snippets: [Snippet] = [snippet(rangers, 'rangers watch', 'pond')];
    expect(
      show({ status: 'answered', values: [value('a hide', rangers)], snippets }, { width: 24, style: STYLE }),
    ).toBe(
      `  <b>a hide</b> [1]

[1] Two <i>rangers watch</i> it
    from a hide near the
    <i>pond</i>.
    <s>The heron returns —</s>
    <s>Park Gazette, April</s>
    <s>3, 2021, ¶2, digest</s>
`,
    );
    const narrow = show({ status: 'answered', snippets }, { width: 16, style: STYLE });
    expect(narrow).toContain('[1] Two <i>rangers</i>\n    <i>watch</i> it\n');
  });

  it('lights words where they stand in a passage that begins later', () => {
    const late = { ...snippet(rangers, 'watch'), start: 12 };
    expect(show({ status: 'answered', snippets: [late] }, { style: STYLE })).toMatch(
      /^\[1\] <i>watch<\/i> it/,
    );
  });

  it('says when the articles do not, before the nearest passages', () => {
    expect(show({ status: 'related', snippets: [snippet(nest)] })).toMatch(
      /^The articles do not say\. The nearest passages:\n\n\[1\] A heron/,
    );
    expect(show({ status: 'unanswered' })).toBe('The articles do not say.\n');
    expect(show({ status: 'empty' })).toBe(
      'Ask a question, for example: what is “The heron returns” about?\n',
    );
  });

  it.each([
    [['germany'], 'No article mentions Germany.'],
    [['germany', 'zurich'], 'No article mentions Germany or Zürich.'],
    [['germany', 'zurich', 'owls'], 'No article mentions Germany, Zürich or owls.'],
  ])('names the words that no article holds as they were typed: %j', (missing, line) => {
    const question = 'Are there owls in Germany or Zürich?';
    expect(show({ status: 'unanswered', question, missing })).toBe(`The articles do not say.\n\n${line}\n`);
  });

  it('tells what a word was read as, as the articles print it', () => {
    const question = 'do the Tow Rangrs of Tollow watch?';
    expect(
      show({ status: 'unanswered', question, readAs: { tow: 'two', rangrs: 'rangers', tollow: 'tallow' } }),
    ).toContain('\nRead Tow as two.\nRead Rangrs as rangers.\nRead Tollow as Tallow.\n');
  });
});
