import { describe, expect, it } from 'vitest';
import { describeImport } from '../../src/import/describe-import.ts';
import { importArticle } from '../../src/import/import-article.ts';

const FLOOD =
  'The small port of Brinehaven will take its tide mill apart, because the floods rise every spring.';

async function described(...lines: string[]): Promise<string> {
  const imported = await importArticle('mill.txt', Buffer.from(lines.join('\n\n')));
  return describeImport(imported, 'mill.txt', 'corpus/mill.md');
}

describe('describeImport', () => {
  it.each([
    [[], 'No publication date with a year is stated; give it with --published YYYY-MM-DD.'],
    [
      ['March 9'],
      'No publication date with a year is stated; give it with --published YYYY-03-09 (the text says "March 9").',
    ],
    [['03/04/2019'], 'The date "03/04/2019" can be read in two ways; give it with --published YYYY-MM-DD.'],
  ])('tells how to give a date that is not stated: %j', async (dates, note) => {
    expect(await described('Mill moves', ...dates, FLOOD)).toMatch(`\n  note: ${note}`);
  });

  it('tells from where it has the publisher', async () => {
    const text = await described('Mill moves', '9 March 2019', FLOOD, 'Other reports by SaltDaily');
    expect(text).toMatch(
      '\n  note: The publisher is taken from the end of the page; if it is not SaltDaily, give it with --publisher.',
    );
  });
});
