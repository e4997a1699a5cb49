import { describe, expect, it } from 'vitest';
import type { Comparison, FindingLine, Findings, Passage } from '../../../src/cards/card.ts';
import type { Run } from '../../../src/check/check.ts';
import { QuotationMismatch, render } from '../../../src/discord/render.ts';
import { de } from '../../../src/words/de.ts';
import { en } from '../../../src/words/en.ts';
import { articleOf, passageOf, rangeOf } from './invented-card.ts';
import { partsOf, textsOf } from './parts-of.ts';

const TEXT =
  'The old ferry Gannet was built in 1971, said Ruth Alder, a captain for thirty years, and will not be sold to any of the three firms that asked for her in the spring of last year and again in May, June and July.';
const gannet = articleOf([TEXT, 'She has two decks.']);

function line(fields: Partial<FindingLine> = {}): FindingLine {
  return { words: ['in 1971'], parts: 1, stand: 'altered', footnotes: [], remarks: [], ...fields };
}

function findings(lines: readonly FindingLine[], fields: Partial<Findings> = {}): Findings {
  return { kind: 'findings', message: '', lines, left: 0, ...fields };
}

function linesOf(block: Findings, passages: readonly Passage[] = [], words = en): string[] {
  const message = render({ blocks: [block, ...passages], buttons: [] }, { articles: [gannet], words });
  return textsOf(message)[0]?.split('\n') ?? [];
}

const passage = (footnote: number, fields: Partial<Passage> = {}): Passage =>
  passageOf(gannet, { footnote, ...fields });

describe('a finding', () => {
  it('is a line: the words, how they stand, the numbers of the passages', () => {
    expect(linesOf(findings([line({ footnotes: [1] })]), [passage(1)])).toEqual([
      '“in 1971” – **altered** ¹',
    ]);
  });

  it('may be several of which the same is said', () => {
    expect(linesOf(findings([line({ words: ['1971', '\u200b', '1972'] })]))).toEqual([
      '“1971” · “1972” – **altered**',
    ]);
  });

  it('quotes as its reader does', () => {
    expect(linesOf(findings([line()]), [], de)).toEqual(['„in 1971“ – **altered**']);
  });

  it('is shortened to one line, but not within three words after a negation', () => {
    const words = `${'boats '.repeat(14)}will not\nbe sold to anyone`;
    expect(linesOf(findings([line({ words: [words] })]))[0]).toMatch(
      /^“(?:boats )+will…” – \*\*altered\*\*$/,
    );
  });

  it('has its remarks in small print, with what the article says sliced again', () => {
    const [paragraph = { article: '', number: 0, text: '' }] = gannet.paragraphs;
    const quoted = { citation: { paragraph, ...rangeOf(TEXT, 'will not be') }, article: gannet };
    const remarks = [
      { text: 'Right before:', quoted },
      { text: 'Nearest:', footnotes: [1] },
    ];
    expect(linesOf(findings([line({ remarks })]), [passage(1)])).toEqual([
      '“in 1971” – **altered**',
      '-# Right before\\: “will not be”',
      '-# Nearest\\: ¹',
    ]);
    const twisted = { ...paragraph, text: TEXT.replace('not', 'now') };
    const mistaken = { ...quoted, citation: { ...quoted.citation, paragraph: twisted } };
    expect(() => linesOf(findings([line({ remarks: [{ text: 'x', quoted: mistaken }] })]))).toThrow(
      QuotationMismatch,
    );
  });

  it('holds nothing that comes alive', () => {
    const words = '**@everyone** ~~x~~ [a](https://evil.example)\n# b';
    expect(linesOf(findings([line({ words: [words], stand: '_so_' })]))).toEqual([
      '“\\*\\*\\@everyone\\*\\* \\~\\~x\\~\\~ \\[a\\]\\(https\\:\\/\\/evil.example\\) \\# b” – **\\_so\\_**',
    ]);
  });
});

describe('a comparison', () => {
  const message = 'built in 1972, and will surely be sold';
  const same = (words: string): Run => ({ kind: 'same', ...rangeOf(TEXT, words) });
  const leftOut = (words: string): Run => ({ kind: 'left-out', ...rangeOf(TEXT, words) });
  const putIn = (words: string): Run => ({ kind: 'put-in', ...rangeOf(message, words) });
  const compared = (...runs: readonly [Run, ...Run[]]): Comparison => {
    const [paragraph = { article: '', number: 0, text: '' }] = gannet.paragraphs;
    return { article: gannet, paragraph, runs };
  };
  const shownAs = (comparison: Comparison): string | undefined =>
    linesOf(findings([line({ comparison })], { message })).at(-1);

  it('strikes through what was left out and lights what was put in, with the article’s signs between', () => {
    expect(shownAs(compared(same('built in'), leftOut('1971'), putIn('1972'), same('said Ruth Alder')))).toBe(
      '“built in ~~1971~~ **1972**, said Ruth Alder”',
    );
    expect(shownAs(compared(same('will'), putIn('surely'), leftOut('not'), same('be sold')))).toBe(
      '“will **surely** ~~not~~ be sold”',
    );
    expect(shownAs(compared(putIn('1972'), same('said Ruth Alder')))).toBe('“**1972** said Ruth Alder”');
  });

  it('says where words between two runs are left out', () => {
    expect(shownAs(compared(same('built in'), same('be sold')))).toBe('“built in … be sold”');
  });

  it('keeps marks of one kind apart', () => {
    expect(shownAs(compared(leftOut('Gan'), leftOut('net'), putIn('19'), putIn('72'), same('was')))).toBe(
      '“~~Gan~~ ~~net~~ **19** **72** was”',
    );
  });

  it('shortens what did not change, never a change, and cuts not behind a negation', () => {
    const whole = compared(
      { kind: 'same', start: 0, end: TEXT.indexOf(' 1971') },
      leftOut('1971'),
      putIn('1972'),
      { kind: 'same', start: TEXT.indexOf('said'), end: TEXT.indexOf(' firms') },
      leftOut('firms'),
      { kind: 'same', start: TEXT.indexOf('that asked'), end: TEXT.length },
    );
    expect(shownAs(whole)).toBe(
      '“The old ferry Gannet was built in ~~1971~~ **1972**, said Ruth Alder, a captain … not be sold to any of the three ~~firms~~ that asked for her in the …”',
    );
    const most = compared({ kind: 'left-out', start: 0, end: TEXT.indexOf(' sold') }, putIn('sold'));
    expect(shownAs(most)).toBe(`“~~${TEXT.slice(0, TEXT.indexOf(' sold'))}~~ **sold**”`);
  });

  it('shows nothing that the article does not say', () => {
    const [paragraph = { article: '', number: 0, text: '' }] = gannet.paragraphs;
    const twisted = { ...paragraph, text: TEXT.replace('1971', '1917') };
    const comparison = { ...compared(leftOut('1971'), putIn('1972')), paragraph: twisted };
    expect(() => shownAs(comparison)).toThrow(QuotationMismatch);
    const beyond = compared({ kind: 'same', start: 0, end: 999 }, putIn('1972'));
    expect(() => shownAs(beyond)).toThrow(QuotationMismatch);
  });
});

describe('findings that are too many', () => {
  const wordy = (place: number): FindingLine =>
    line({ words: [`${place}: ${'boats '.repeat(15)}`], remarks: [{ text: 'remark '.repeat(40) }] });

  it('say how many have no line', () => {
    expect(linesOf(findings([line()], { left: 3 })).at(-1)).toBe(`-# ${en.check.moreFindings(3)}`);
  });

  it('lose the remarks of the later ones before any line', () => {
    const lines = linesOf(findings(Array.from({ length: 12 }, (_, place) => wordy(place))));
    expect(lines.filter((each) => each.startsWith('“'))).toHaveLength(12);
    const remarks = lines.flatMap((each, place) => (each.startsWith('-# remark') ? [place] : []));
    expect(remarks.length).toBeGreaterThan(0);
    expect(remarks.length).toBeLessThan(12);
    expect(remarks[0]).toBe(1);
  });

  it('show no nearest passage without the remark that says so', () => {
    const lines = Array.from({ length: 12 }, (_, place) => wordy(place));
    const last = line({
      words: ['boats '.repeat(15)],
      remarks: [{ text: 'near '.repeat(70), footnotes: [1] }],
    });
    const nearest = passage(1, { named: true });
    const message = (all: readonly FindingLine[]): string =>
      textsOf(
        render({ blocks: [findings(all), nearest], buttons: [] }, { articles: [gannet], words: en }),
      ).join('\n');
    expect(message([last])).toContain('¹ Harbour Post');
    expect(message([...lines.slice(1), last])).not.toContain('¹');
  });

  it('lose the last ones where there is no room for all, and count them', () => {
    const lines = linesOf(
      findings(
        Array.from({ length: 30 }, (_, place) => wordy(place)),
        { left: 5 },
      ),
    );
    const seen = lines.filter((each) => each.startsWith('“')).length;
    expect(seen).toBeGreaterThan(12);
    expect(lines.at(-1)).toBe(`-# ${en.check.moreFindings(35 - seen)}`);
  });

  it('are seen although much else is said, as is the first passage', () => {
    const checked = { kind: 'checked', heading: 'x', text: '*'.repeat(4_000) } as const;
    const note = { kind: 'note', text: '*'.repeat(400) } as const;
    const long = articleOf('The ferry left the old harbour at nine. '.repeat(60).trim());
    const block = findings(Array.from({ length: 12 }, (_, place) => wordy(place)));
    const blocks = [checked, block, passageOf(long, { footnote: 1 }), note];
    const texts = textsOf(render({ blocks, buttons: [] }, { articles: [long], words: en }));
    expect(texts.map((text) => text.slice(0, 4))).toEqual(['### ', '“0\\:', '> Th', '-# \\']);
    expect(texts[1]?.split('\n').at(-1)).toMatch(/^-# \d more findings are not shown\.$/);
  });
});

describe('passages of findings', () => {
  const long = articleOf(
    Array.from({ length: 30 }, () => 'The ferry left the old harbour at nine. '.repeat(20).trim()),
  );
  const many = long.paragraphs.map((paragraph, place) =>
    passageOf(long, { citation: { paragraph, start: 0, end: paragraph.text.length }, footnote: place + 1 }),
  );
  const textsWith = (passages: readonly Passage[], lines: readonly FindingLine[]): string[] =>
    textsOf(render({ blocks: [findings(lines), ...passages], buttons: [] }, { articles: [long], words: en }));

  it('are whole or named where that is wanted', () => {
    const lines = many.slice(0, 12).map((_, place) => line({ footnotes: [place + 1] }));
    const texts = textsWith(
      many.slice(0, 12).map((each) => ({ ...each, whole: true })),
      lines,
    );
    const quoted = texts.filter((text) => text.startsWith('> ')).length;
    expect(quoted).toBeGreaterThan(2);
    expect(quoted).toBeLessThan(12);
    expect(texts.join('\n')).not.toContain('…');
    const named = Array.from({ length: 12 - quoted }, (_, place) => `Harbour Post ¶${quoted + place + 1}`);
    const last = texts.at(-1) ?? '';
    expect(last.startsWith(`-# ${en.source.further.replace(':', '\\:')}`)).toBe(true);
    expect(last.match(/Harbour Post ¶\d+/g)).toEqual(named);
  });

  it('are only named where that is wanted', () => {
    const [first = passage(1), second = passage(2)] = many;
    const texts = textsWith([first, { ...second, named: true }], [line({ footnotes: [1, 2] })]);
    expect(texts.filter((text) => text.startsWith('> '))).toHaveLength(1);
    expect(texts.at(-1)).toBe('-# Further sources\\: ² Harbour Post ¶2');
  });

  it('are left out where none of the findings that are shown leads to them', () => {
    const lines = Array.from({ length: 30 }, (_, place) =>
      line({ words: ['boats '.repeat(20)], footnotes: [Math.min(place, 1) * 29 + 1] }),
    ).map((each, place) => (place < 29 ? { ...each, footnotes: [1] } : each));
    const texts = textsWith([many[0] ?? passage(1), { ...(many[29] ?? passage(30)), named: true }], lines);
    expect(texts.join('\n')).not.toContain('³⁰');
    expect(partsOf({ components: [] })).toEqual([]);
  });
});
