import { describe, expect, it } from 'vitest';
import { articleReport } from '../../../src/cards/library/article-report.ts';
import type { Dropped } from '../../../src/import/dropped.ts';
import type { ImportedArticle } from '../../../src/import/imported-article.ts';
import { en } from '../../../src/words/en.ts';
import { linesOf } from '../../commands/in-channel.ts';
import { inventArticles } from '../../invented-story.ts';

const BESIDE = {
  draft: '0123456789abcdef',
  used: { articles: 4, paragraphs: 100 },
  twin: undefined,
  isBoth: false,
};
const { report } = en.library;

function lines(more: Partial<ImportedArticle>, texts: readonly string[] = ['The mill is old.']): string[] {
  const [article] = inventArticles({ mill: texts });
  if (article === undefined) throw new Error('no article was invented');
  const imported = { article, kept: texts, dropped: [], notes: [], ...more };
  return linesOf(articleReport(imported, BESIDE, en));
}

describe('the report of an article', () => {
  it('shows how the first paragraphs begin, and how many more there are', () => {
    const texts = Array.from({ length: 6 }, (_, number) => `Mill ${number} is old.`);
    const shown = lines({}, texts);
    expect(shown).toContain(report.kept(6));
    expect(shown).toContain('4 – Mill 3 is old.');
    expect(shown).not.toContain('5 – Mill 4 is old.');
    expect(shown).toContain(report.more(2));
  });

  it('shows what is left out by its reasons', () => {
    const dropped: Dropped[] = [
      { reason: 'tags', text: 'Mills' },
      { reason: 'caption', text: 'The wheel' },
      { reason: 'tags', text: 'Floods' },
      { reason: 'tags', text: 'Ports' },
    ];
    const shown = lines({ dropped });
    expect(shown).toContain(report.dropped(4));
    expect(shown).toContain('Tags: “Mills” and 2 more');
    expect(shown).toContain('Caption: “The wheel”');
    expect(lines({})).toContain(report.droppedNothing);
  });

  it('says what to look at again', () => {
    expect(lines({ notes: [{ kind: 'no-date' }] })).toContain(report.noDate);
    const found = { monthDay: '05-15', written: 'May 15' };
    expect(lines({ notes: [{ kind: 'no-date', found }] })).toContain(report.noYear('May 15'));
    expect(lines({ notes: [{ kind: 'unsure-date', written: '3/4/18' }] })).toContain(
      report.unsureDate('3/4/18'),
    );
    expect(lines({ notes: [{ kind: 'publisher-guessed', publisher: 'Mill News' }] })).toContain(
      report.publisherGuessed('Mill News'),
    );
  });

  it('counts how much room the article takes', () => {
    expect(lines({})).toContain(report.room(5, 200, 101, 20_000));
  });
});
