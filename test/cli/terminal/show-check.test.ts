import { describe, expect, it } from 'vitest';
import type { Part } from '../../../src/check/check.ts';
import { showCheck } from '../../../src/cli/terminal/show-check.ts';
import { type Style, styleFor } from '../../../src/cli/terminal/style.ts';
import { ARTICLES, checkOf, cite, PARTS, rangeIn } from '../alma-story.ts';

const MARKED: Style = {
  bold: (text) => `<b>${text}</b>`,
  lit: (text) => `<i>${text}</i>`,
  dim: (text) => `<s>${text}</s>`,
  leftOut: (text) => `<del>${text}</del>`,
  putIn: (text) => `<ins>${text}</ins>`,
};

function show(part: Part, { width = 80, style = styleFor(false, undefined) } = {}): string {
  return showCheck(checkOf(part), ARTICLES, { width, style });
}

describe('a check on the terminal', () => {
  it('shows an altered quotation word by word, then the whole sentence with its source', () => {
    expect(show(PARTS.altered)).toBe(
      `quotation: “sails at ten from the dock”
  Not word for word [1]: number nine → ten.
  sails at [-nine-] {+ten+} from the [-old-] dock
  [1] The ferry Alma sails at nine from the old dock.
      The old ferry — Harbour Post, September 12, 2023, ¶1

[-left out-] by the message, {+put in+} by it
`,
    );
  });

  it('names a change by its type and how it was made, other words not at all', () => {
    const changes = [
      { from: 'not', to: '', type: 'negation' },
      { from: '', to: 'up to', type: 'hedge' },
      { from: 'old', to: 'new', type: 'word' },
    ] as const;
    expect(show({ ...PARTS.altered, changes })).toContain(
      'Not word for word [1]: negation “not” left out; hedge “up to” put in.',
    );
    expect(show({ ...PARTS.altered, changes: [changes[2]] })).toContain('\n  Not word for word [1].\n');
  });

  it('paints what is changed besides marking it, on every line that it runs over', () => {
    const shown = show(PARTS.altered, { style: MARKED });
    expect(shown).toContain('quotation: <b>“sails at ten from the dock”</b>\n');
    expect(shown).toContain(
      '  sails at <del>[-nine-]</del> <ins>{+ten+}</ins> from the <del>[-old-]</del> dock\n',
    );
    expect(shown).toContain('[1] The ferry Alma <i>sails at nine from the old dock</i>.\n');
    const long = { ...PARTS.altered.comparison[0], kind: 'left-out' } as const;
    expect(show({ ...PARTS.altered, comparison: [long] }, { width: 12, style: MARKED })).toContain(
      '\n  <del>[-sails</del>\n  <del>at-]</del>\n',
    );
  });

  it('shows every place of a stitched quotation and what stands between, and whether the gap is marked', () => {
    expect(show(PARTS.stitched)).toBe(
      `quotation: “The Alma was built in Norway. She carries 90 cars.”
  Joined from 2 places [1] [2]; the message does not mark the gap.
  Left out between: “Few people know it.”
  [1] The Alma was built in Norway.
      The old ferry — Harbour Post, September 12, 2023, ¶2
  [2] She carries 90 cars.
      The old ferry — Harbour Post, September 12, 2023, ¶2
`,
    );
    expect(show({ ...PARTS.stitched, omissions: [undefined], marked: true })).toMatch(
      /\[1\] \[2\]; the message marks the gap\.\n {2}\[1\]/,
    );
  });

  it('tells what a message cut off just before its quotation', () => {
    expect(show(PARTS.verbatim)).toMatch(
      /\n {2}Word for word \[1\]\.\n {2}Just before these words the article has “not”, which the message leaves out\.\n/,
    );
    const { clipped: _, ...verbatim } = PARTS.verbatim;
    expect(show(verbatim)).toMatch(/\n {2}Word for word \[1\]\.\n {2}\[1\] She is not for sale/);
  });

  it('tells whose the words are that were pinned on another', () => {
    const { speaker: _, ...own } = PARTS.elsewhere;
    const first = (part: Part): string | undefined => show(part).split('\n')[1];
    expect(first(PARTS.elsewhere)).toBe(
      '  Word for word [1], though not from the Tide: the article quotes Ruth Alder.',
    );
    expect(first(own)).toBe('  Word for word [1], though not from the Tide.');
    expect(first({ ...own, namedAs: 'speaker', named: 'Sam Pike' })).toBe(
      '  Word for word [1], though not from Sam Pike: the article says so itself.',
    );
  });

  it('calls the nearest passage no more than that', () => {
    expect(show(PARTS.invented)).toMatch(
      /^quotation: “she will sink”\n {2}The articles do not hold these words\.\n {2}The nearest passage, and no more than near, is \[1\]\.\n {2}\[1\] She is not for sale, Mayor Ruth Alder said\.\n/,
    );
    const { nearest: _, ...invented } = PARTS.invented;
    expect(show(invented)).not.toContain('nearest');
  });

  it('sets each value that the articles give beside the message’s, with its source', () => {
    expect(show(PARTS.differs)).toBe(
      `number: 70 cars
  The articles say otherwise: 90 cars [1]; 80 cars [2].
  [1] She carries 90 cars.
      The old ferry — Harbour Post, September 12, 2023, ¶2
  [2] She takes 80 cars.
      Early boats — Morning Tide, ¶1, digest
`,
    );
  });

  it('shows one passage for what stands in several, and names the others', () => {
    expect(show(PARTS.found)).toBe(
      `place: Norway
  The articles say so [1].
  [1] The Alma was built in Norway.
      The old ferry — Harbour Post, September 12, 2023, ¶2
  Also in Morning Tide ¶1.
`,
    );
    const { paragraph, ...range } = cite('Norway');
    const others = [3, 4, 5, 6, 7, 8, 9].map((number) => ({ paragraph: { ...paragraph, number }, ...range }));
    expect(show({ ...PARTS.found, citations: [cite('Norway'), ...others, cite('80 cars')] })).toContain(
      '  Also in Harbour Post ¶3, ¶4, ¶5, ¶6, ¶7 and 3 more.\n',
    );
    expect(
      show({ ...PARTS.found, citations: [cite('Norway'), cite('80 cars'), ...others.slice(5)] }),
    ).toContain('  Also in Morning Tide ¶1; Harbour Post ¶8, ¶9.\n');
  });

  it('names where else a value stands', () => {
    const citations = [cite('90 cars'), cite('80 cars')] as const;
    const differs = { ...PARTS.differs, citations, values: [{ text: '90 cars', citations }] } as const;
    expect(show(differs)).toMatch(/: 90 cars \[1\]\.\n[\s\S]*\n {2}Also in Morning Tide ¶1\.\n$/);
  });

  it('does not name the paragraph that is shown once more', () => {
    const citations = [cite('Norway'), cite('90 cars')] as const;
    expect(show({ ...PARTS.found, citations })).not.toContain('Also in');
  });

  it('names the words that no article holds', () => {
    expect(show(PARTS.unknown)).toBe(
      'place: Zurich\n  The articles do not say.\n  No article mentions Zurich.\n',
    );
    expect(show({ ...PARTS.unknown, missing: [] })).toBe('place: Zurich\n  The articles do not say.\n');
  });

  it('shows a passage once and points at it after that', () => {
    const message = 'built in Norway, “was built in Norway”';
    const parts: Part[] = [
      { ...PARTS.found, citations: [cite('Norway')], ...rangeIn(message, 'Norway') },
      {
        kind: 'quotation',
        finding: 'verbatim',
        ...rangeIn(message, 'was built in Norway'),
        citations: [cite('was built in Norway')],
      },
    ];
    const shown = showCheck({ message, parts }, ARTICLES, { width: 80, style: styleFor(false, undefined) });
    expect(shown).toMatch(/\n\nquotation: “was built in Norway”\n {2}Word for word \[1\]\.\n$/);
  });

  it('says what a digest is worth where a quotation is held against one', () => {
    const note = /\n\nA digest retells its article: it shows what that says, not its words\./;
    expect(show({ ...PARTS.verbatim, citations: [cite('80 cars')] })).toMatch(note);
    expect(show(PARTS.invented)).toMatch(note);
    expect(show(PARTS.altered)).not.toMatch(note);
    expect(show(PARTS.differs)).not.toMatch(note);
  });

  it('says what can be checked where there is nothing', () => {
    const nothing = showCheck({ message: 'lol', parts: [] }, ARTICLES, {
      width: 80,
      style: styleFor(false, undefined),
    });
    expect(nothing).toMatch(
      /^Nothing to check\. What can be checked: words in quotation marks, and dates,\n/,
    );
  });

  it.each(Object.entries(PARTS))('keeps %s within the columns, and judges nothing', (_, part) => {
    const shown = show(part, { width: 50 });
    expect(Math.max(...shown.split('\n').map((line) => line.length))).toBeLessThanOrEqual(50);
    expect(shown).not.toMatch(/\b(?:true|false|wrong|right|correct|lie)\b/i);
  });

  it('never lets a message or an article steer the terminal', () => {
    const text = 'sails \x1b[31m at';
    const { paragraph } = cite('Alma');
    const citation = {
      paragraph: { ...paragraph, text: 'It \x1b]0;x\x07 sails at nine.' },
      start: 0,
      end: 5,
    };
    const part: Part = {
      ...PARTS.altered,
      text,
      citations: [citation],
      changes: [{ from: '\x1b', to: '\x9b', type: 'name' }],
      comparison: [
        { kind: 'left-out', start: 0, end: 5 },
        { kind: 'put-in', start: 0, end: 8 },
      ],
    };
    expect(show(part)).not.toMatch(/[\0-\x09\x0b-\x1f\x7f-\x9f]/);
  });
});
