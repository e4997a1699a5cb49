import { describe, expect, it } from 'vitest';
import { isShownWhole, readChecked, render } from '../../../src/discord/render.ts';
import { en } from '../../../src/words/en.ts';
import { shown } from './invented-card.ts';
import { textsOf } from './parts-of.ts';
import { readMarkup } from './read-markup.ts';

const HEADING = 'Checked';

function shownAs(text: string): string {
  return textsOf(shown([{ kind: 'checked', heading: HEADING, text }]))[0] ?? '';
}

describe('a text that was checked', () => {
  it('is a quotation below its heading, line by line, and can be read back', () => {
    const text = 'The *ferry* sank.\n\n- <@1> said so.\n> # “Never.”';
    const { components } = shown([
      { kind: 'note', text: 'First' },
      { kind: 'checked', heading: HEADING, text },
      { kind: 'title', text: 'Last' },
    ]);
    expect(textsOf({ components })[1]?.split('\n')).toEqual([
      '### Checked',
      '> The \\*ferry\\* sank.',
      '> ',
      '> \\- \\<\\@1\\> said so.',
      '> \\> \\# “Never.”',
    ]);
    expect(readChecked(components)).toBe(text);
  });

  it('ends behind a sentence where it is too long, and says outside the quotation that more follows', () => {
    const text = 'The ferry left the old harbour at nine. '.repeat(40).trim();
    const lines = shownAs(text).split('\n');
    expect(lines).toEqual([
      '### Checked',
      expect.stringMatching(/^> (?:The ferry left the old harbour at nine\. ?)+$/),
      '…',
    ]);
    expect(lines.join('\n').length).toBeLessThan(1_000);
    expect(isShownWhole({ text })).toBe(false);
    expect(isShownWhole({ text: text.slice(0, 700) })).toBe(true);
  });

  it('takes little room although it is of short lines', () => {
    const text = 'a\n'.repeat(400);
    expect(shownAs(text).split('\n').length).toBeLessThanOrEqual(14);
    expect(isShownWhole({ text })).toBe(false);
  });

  it.each([
    ['@everyone '.repeat(400), '@everyone'],
    ['*'.repeat(4_000), '*'],
    ['```js\nsteal()\n```\n# [x](https://evil.example) ||<@1>|| <t:1:R>', '```js'],
    ['-# small\n>>> all of it\n1. one', '-# small'],
  ])('holds nothing that comes alive: %j', (text, beginning) => {
    const { constructs, lines } = readMarkup(shownAs(text));
    expect(constructs.filter(({ kind }) => kind !== 'quote').map(({ kind }) => kind)).toEqual(['heading']);
    expect(lines[1]?.startsWith(beginning)).toBe(true);
  });

  it('is shown once, so that it is told which is meant', () => {
    const checked = { kind: 'checked', heading: HEADING, text: 'Why?' } as const;
    expect(textsOf(shown([checked, checked]))).toHaveLength(1);
  });

  it.each([undefined, [{ id: 1002, type: 10, content: 'x' }], [{ id: 1001, type: 10, content: '> x' }]])(
    'is not read out of %j',
    (components) => {
      expect(readChecked(components)).toBeUndefined();
    },
  );

  it('is never read out of a question, nor a question out of it', () => {
    const { components } = render(
      { blocks: [{ kind: 'question', text: 'Why?' }], buttons: [] },
      { articles: [], words: en },
    );
    expect(readChecked(components)).toBeUndefined();
  });
});
