import { describe, expect, it } from 'vitest';
import type { Part } from '../../src/check/check.ts';
import { checkLine } from '../../src/cli/check-line.ts';
import { ARTICLES, checkOf, cite, PARTS } from './alma-story.ts';

const SHARED = ['kind', 'text', 'start', 'end', 'finding', 'changes', 'citations'];

function lineOf(part: Part) {
  const line = checkLine('c1', checkOf(part), ARTICLES, 0.5);
  expect(line).toMatch(/^[^\n]*\n$/);
  return JSON.parse(line);
}

function rowOf(part: Part): Record<string, unknown> {
  return lineOf(part).parts[0];
}

describe('a check as a line of JSON', () => {
  it('names the message and its parts, and ends with the time', () => {
    const { parts, ...line } = lineOf(PARTS.found);
    expect(Object.keys(lineOf(PARTS.found))).toEqual(['id', 'text', 'parts', 'ms']);
    expect(line).toEqual({ id: 'c1', text: 'Norway', ms: 0.5 });
    expect(parts).toHaveLength(1);
  });

  it.each([
    ['verbatim', ['clipped']],
    ['altered', ['comparison']],
    ['stitched', ['omissions', 'marked']],
    ['elsewhere', ['named', 'namedAs', 'speaker']],
    ['invented', ['nearest']],
    ['found', []],
    ['differs', ['values']],
    ['unknown', ['missing']],
  ] as const)('gives %s the keys of every part, and %j', (name, own) => {
    const row = rowOf(PARTS[name]);
    expect(Object.keys(row)).toEqual([...SHARED, ...own]);
    const { kind, text, start, end, finding } = PARTS[name];
    expect(row).toMatchObject({ kind, text, start, end, finding });
  });

  it('leaves out what there is nothing to say of', () => {
    const { clipped: _, ...verbatim } = PARTS.verbatim;
    const { nearest: __, ...invented } = PARTS.invented;
    const { speaker: ___, ...elsewhere } = PARTS.elsewhere;
    expect(Object.keys(rowOf(verbatim))).toEqual(SHARED);
    expect(Object.keys(rowOf(invented))).toEqual(SHARED);
    expect(Object.keys(rowOf(elsewhere))).toEqual([...SHARED, 'named', 'namedAs']);
  });

  it('cites what it slices, and says which texts are digests', () => {
    const { start, end } = cite('90 cars');
    expect(rowOf(PARTS.differs)).toMatchObject({
      citations: [
        { article: 'post', paragraph: 2, start, end, text: '90 cars' },
        { article: 'tide', paragraph: 1, text: '80 cars', digest: true },
      ],
      values: [
        { text: '90 cars', citations: [{ text: '90 cars' }] },
        { text: '80 cars', citations: [{ text: '80 cars', digest: true }] },
      ],
    });
    expect(JSON.stringify(rowOf(PARTS.altered))).not.toContain('digest');
  });

  it('takes what was put in from the message, all else from the article', () => {
    expect(rowOf(PARTS.altered)).toMatchObject({
      changes: PARTS.altered.changes,
      comparison: [
        { kind: 'same', text: 'sails at' },
        { kind: 'left-out', text: 'nine' },
        { kind: 'put-in', text: 'ten' },
        { kind: 'same', text: 'from the' },
        { kind: 'left-out', text: 'old' },
        { kind: 'same', text: 'dock' },
      ],
    });
    expect(rowOf(PARTS.verbatim)).toMatchObject({ changes: [], clipped: 'not' });
  });

  it('lists what was left out of a stitched quotation as changes too, and a jump as null', () => {
    const [first, last] = PARTS.stitched.citations;
    const omissions = [...PARTS.stitched.omissions, undefined];
    const stitched = { ...PARTS.stitched, citations: [first, last, cite('80 cars')], omissions } as const;
    expect(rowOf(stitched)).toMatchObject({
      changes: [{ from: 'Few people know it.', to: '', type: 'word' }],
      omissions: [{ article: 'post', paragraph: 2, text: 'Few people know it.' }, null],
      marked: false,
    });
  });
});
