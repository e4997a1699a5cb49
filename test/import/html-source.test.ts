import { describe, expect, it } from 'vitest';
import { htmlSource } from '../../src/import/html-source.ts';
import { ImportError } from '../../src/import/import-error.ts';

const ARTICLE = `<title>Mill</title><article>${'<p>The mill of Brinehaven moves inland, the wheel goes first, the council said.</p>'.repeat(9)}</article>`;
const numbers = (count: number): number[] => Array.from({ length: count }, (_, index) => index);

describe('htmlSource', () => {
  it('runs no script and loads nothing', () => {
    const { stated, blocks } = htmlSource(
      `<script>document.title = 'Ran'; document.write('<p>ran</p>'.repeat(99))</script>
       <img src="http://127.0.0.1:9/" onerror="document.title = 'Ran'"><link rel="stylesheet" href="http://127.0.0.1:9/">
       ${ARTICLE}`,
    );
    expect(stated.title).toBe('Mill');
    expect(blocks).toHaveLength(9);
  });

  it('reads a page with enormous attributes', () => {
    const { blocks } = htmlSource(
      `<p class="${'x '.repeat(500_000)}" style="${'color:red;'.repeat(50_000)}">${ARTICLE}`,
    );
    expect(blocks).toHaveLength(9);
  });

  it.each([
    ['nested deeply', '<div>'.repeat(300_000)],
    ['nested deeply in turns', '<div><span><section><main>'.repeat(350)],
    ['of tables that never close', '<table><tr><td>'.repeat(10_000)],
    [
      'of links that never close',
      numbers(30_000)
        .map((number) => `<a href=${number}><p>`)
        .join(''),
    ],
    ['of paragraphs beyond number', '<p>'.repeat(300_000)],
  ])('refuses a page %s', (_, html) => {
    expect(() => htmlSource(html + ARTICLE)).toThrow(ImportError);
  });

  it('stops where a page takes too long', () => {
    // Each paragraph opens all of the bold tags again, and they are all different.
    const bold = numbers(390).map((number) => `<b x=${number}>`);
    expect(() => htmlSource(bold.join('') + '<p>x</p>'.repeat(40_000), 500)).toThrow(
      'its HTML cannot be read; save the text of the article as .txt',
    );
  });
});
