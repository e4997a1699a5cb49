import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { importArticle } from '../../src/import/import-article.ts';
import type { ImportOptions } from '../../src/import/import-options.ts';
import type { ImportedArticle } from '../../src/import/imported-article.ts';

async function importFixture(name: string, options?: ImportOptions): Promise<ImportedArticle> {
  return importArticle(name, await readFile(`test/fixtures/import/${name}`), options);
}

function importText(...blocks: string[]): Promise<ImportedArticle> {
  return importArticle('mill.txt', Buffer.from(blocks.join('\n\n')));
}

/** The first three words of each paragraph. */
function beginnings({ kept }: ImportedArticle): string[] {
  return kept.map((text) => text.split(/\s/).slice(0, 3).join(' '));
}

function reasons({ dropped }: ImportedArticle): string[] {
  return dropped.map(({ reason, text }) => `${reason}: ${text.slice(0, 20)}`);
}

const FLOOD =
  'The small port of Brinehaven will take its tide mill apart, because the floods rise every spring.';
const GEARS =
  'The gears go first, said the engineer who leads the work, and the wheel of the mill follows in May.';
const CRANE =
  'The council has hired a crane from Port Ellery, because no crane on the quay lifts the millstones.';

describe('importArticle, of a story with captions and a biography', () => {
  it('keeps the article, its subheading included, and nothing else', async () => {
    const imported = await importFixture('tide-mill.txt');
    expect(beginnings(imported)).toEqual([
      'The small port',
      '"We are moving',
      'What the engineers',
      'The gears go',
      'The millstones weigh',
      'We at the',
    ]);
    expect(reasons(imported)).toEqual([
      'image credit: The wheel of the mil',
      'image credit: (Image credit: The w',
      'related article: MORE: Best Raincoats',
      'headline of another article: Old Lighthouse Keepe',
      'newsletter line: Sign up for our news',
      'name of the author: Juno Maddox',
      'biography of the author: Juno Maddox is a sen',
    ]);
  });

  it('knows the author and the publisher from the biography', async () => {
    const { article, notes } = await importFixture('tide-mill.txt');
    expect(article).toMatchObject({ author: 'Juno Maddox', publisher: 'Coastal Lantern' });
    expect(notes).toContainEqual({ kind: 'publisher-guessed', publisher: 'Coastal Lantern' });
  });

  it('leaves the date out when only a day without its year is stated, and notes that day', async () => {
    const { article, notes } = await importFixture('tide-mill.txt');
    expect('published' in article).toBe(false);
    expect(notes).toContainEqual({
      kind: 'no-date',
      found: { monthDay: '03-09', written: 'March 9' },
    });
  });

  it('keeps everything when asked to', async () => {
    const { kept, dropped } = await importFixture('tide-mill.txt', { keepAll: true });
    expect(kept).toHaveLength(13);
    expect(dropped).toEqual([]);
  });
});

describe('importArticle, of a story with a date line', () => {
  it('finds title, author, date and publisher', async () => {
    const imported = await importFixture('salt-prices.txt');
    expect(imported.article).toMatchObject({
      id: 'salt-prices',
      title: 'Brinehaven council raises the price of salt',
      author: 'Ambrose Vella',
      published: '2019-03-10',
      publisher: 'SaltDaily',
      text: 'article',
    });
    expect(beginnings(imported)).toEqual(['On Sunday, the', 'The new price', 'By the end']);
    expect(reasons(imported)).toEqual(['related article: Other reports by Sal']);
  });
});

describe('importArticle, of a story with a list', () => {
  it('keeps the list with its introduction, and tells a subheading from strewn headlines', async () => {
    const imported = await importFixture('alder-lane.txt');
    expect(imported.kept[3]).toBe(
      'Along with the wheel, the new site on Alder Lane will also take in the following parts of the mill.\n' +
        '• The gears and the shaft,\n' +
        '• Both millstones (including the cracked one),\n' +
        '• The flour bins, the sacks and the scales.',
    );
    expect(imported.kept[2]).toBe('The mill is now leaving the quay to keep its wheel dry');
    expect(imported.kept).toHaveLength(6);
    expect(reasons(imported)).toEqual([
      'headline of another article: Pocket Telescopes Ar',
      'headline of another article: Duchess, Butler Alle',
    ]);
    expect('author' in imported.article).toBe(false);
  });
});

describe('importArticle, of HTML', () => {
  it('keeps the article’s paragraphs, subheadings and lists', async () => {
    const { kept } = await importFixture('ferry.html');
    expect(kept).toEqual([
      expect.stringMatching(/^The first ferry in two years left Brinehaven on Sunday, with/),
      expect.stringMatching(/“It was too quiet here,” said Ambrose Vella/),
      'What a crossing costs',
      expect.stringMatching(
        /port:\n- four shillings for a grown-up,\n- two shillings for a child, dogs included\.$/,
      ),
      expect.stringMatching(/^A second ferry/),
    ]);
  });

  it('reads what the page states of itself, days by its own clock', async () => {
    const { article } = await importFixture('ferry.html');
    expect(article).toMatchObject({
      title: 'Ferries return to Brinehaven quay',
      publisher: 'Coastal Lantern',
      author: 'Juno Maddox',
      published: '2019-06-02',
      updated: '2019-06-04',
      url: 'https://lantern.example/ferries-return',
      language: 'en-GB',
    });
  });

  it('drops captions, links to other articles and advertisements', async () => {
    expect(reasons(await importFixture('ferry.html'))).toEqual([
      'caption: Passengers wait on t',
      'related article: Ten Soups That Light',
      'advertisement: Advertisement',
      'related article: Related stories',
      'related article: - Why the Bells Ring',
      'related article: - Crane Arrives From',
    ]);
  });

  it('reads the encoding that an old page declares', async () => {
    const page = `<meta charset="windows-1252"><title>Caf\u00e9</title><article><p>${FLOOD} Caf\u00e9.</p><p>${GEARS}</p></article>`;
    const { article, kept } = await importArticle('old.htm', Buffer.from(page, 'latin1'));
    expect(article.title).toBe('Café');
    expect(kept[0]).toContain('Café.');
  });

  it('takes the main heading for the title of a page that states none', async () => {
    const page = `<article><h1>Mill moves</h1><p>${FLOOD}</p><p>${GEARS}</p></article>`;
    expect((await importArticle('mill.html', Buffer.from(page))).article.title).toBe('Mill moves');
  });
});

describe('importArticle, of Markdown', () => {
  it('keeps words and leaves marks', async () => {
    const { article, kept } = await importFixture('bell-tower.md');
    expect(article).toMatchObject({
      title: 'Bell tower: the bells are back',
      author: 'Juno Maddox',
      published: '2019-07-01',
      url: 'https://lantern.example/bells',
    });
    expect(kept).toEqual([
      'The bells of Brinehaven rang again on Monday, for the first time since the flood.',
      'A long silence',
      '1. The small bell cracked in 2017.\n2. The large one was sold.',
      '"I could hear them from the ferry," said Ambrose Vella.',
      '- he did not smile.',
    ]);
  });

  it('drops the heading of what was dropped, and keeps the others', async () => {
    const links = '[Ten Soups](https://a.example)\n\n[Nine Teas](https://b.example)';
    const page = `# Mill moves\n\n${FLOOD}\n\n## From the kitchen\n\n${links}\n\n## The gears\n\n${GEARS}`;
    const { kept } = await importArticle('mill.md', Buffer.from(page));
    expect(kept).toEqual([FLOOD, 'The gears', GEARS]);
  });

  it('does not make an article of a digest', async () => {
    const digest = Buffer.from(`---\ntitle: Mill\ntext: digest\n---\n${FLOOD}`);
    await expect(importArticle('mill.md', digest)).rejects.toThrow(/it is a digest .* copy it/);
  });
});

describe('importArticle, of plain text in other shapes', () => {
  it('joins lines that were wrapped', async () => {
    const wrapped = FLOOD.replace(/(.{40,50}) /g, '$1\n');
    const { kept } = await importText('Mill moves', `${wrapped}\n\n${GEARS.replace(/(.{40,50}) /g, '$1\n')}`);
    expect(kept).toEqual([FLOOD, GEARS]);
  });

  it('takes every line for a paragraph where there are no blank lines', async () => {
    const { article, kept } = await importArticle(
      'm.txt',
      Buffer.from(`Mill moves\n${FLOOD}\n${GEARS}\n${CRANE}`),
    );
    expect(article.title).toBe('Mill moves');
    expect(kept).toEqual([FLOOD, GEARS, CRANE]);
  });

  it('reads one line that names author, date and reading time', async () => {
    const { article } = await importText('Mill moves', 'By Juno Maddox | March 9, 2019 | 4 min read', FLOOD);
    expect(article).toMatchObject({ author: 'Juno Maddox', published: '2019-03-09' });
  });

  it('looks for the byline behind the standfirst, and keeps the standfirst', async () => {
    const { article, kept } = await importText(
      'Mill moves',
      'A port gives up its quay to the floods and keeps the flour',
      'By Juno Maddox and Ambrose Vella, Coastal Lantern',
      'Published: 9 March 2019 10:15 GMT, updated 11 March 2019',
      FLOOD,
      GEARS,
    );
    expect(article).toMatchObject({
      author: 'Juno Maddox and Ambrose Vella',
      published: '2019-03-09',
      updated: '2019-03-11',
    });
    expect(kept).toEqual(['A port gives up its quay to the floods and keeps the flour', FLOOD, GEARS]);
  });

  it('leaves out the section that stands above the title', async () => {
    const { article, dropped } = await importText('NEWS', 'Brinehaven moves its mill', FLOOD);
    expect(article.title).toBe('Brinehaven moves its mill');
    expect(dropped).toEqual([{ text: 'NEWS', reason: 'section of the site' }]);
  });

  it('does not guess which of two numbers is the month', async () => {
    const { article, notes } = await importText('Mill moves', '03/04/2019', FLOOD);
    expect('published' in article).toBe(false);
    expect(notes).toEqual([{ kind: 'unsure-date', written: '03/04/2019' }]);
  });

  it('keeps title-cased subheadings that speak of what the article speaks of', async () => {
    const { kept } = await importText(
      'Mill Moves',
      FLOOD,
      'Why the Gears Go First',
      GEARS,
      'What Comes Next',
      CRANE,
    );
    expect(kept).toEqual([FLOOD, 'Why the Gears Go First', GEARS, 'What Comes Next', CRANE]);
  });

  it('keeps a long subheading whose capitals are those of names', async () => {
    const people =
      'At work are Tamsin Achebe, Ambrose Vella and Juno Maddox of Port Ellery, and no one else, they say.';
    const subheading = 'Tamsin Achebe, Ambrose Vella and Juno Maddox leave Port Ellery';
    const { kept } = await importText('Mill moves', people, subheading, FLOOD, GEARS);
    expect(kept).toEqual([people, subheading, FLOOD, GEARS]);
  });

  it('drops a long headline on the same subject that the next paragraphs do not bear out', async () => {
    const headline = 'Brinehaven Council Hired Crane for Tide Mill Wheel in Spring';
    const { kept } = await importText(
      'Mill Moves',
      FLOOD,
      CRANE,
      GEARS,
      headline,
      `${'It rained all day. '.repeat(5)}`,
    );
    expect(kept).not.toContain(headline);
  });

  it('drops the caption above a picture’s credit', async () => {
    const { kept, dropped } = await importText(
      'Mill moves',
      FLOOD,
      'The tide mill on the quay',
      'Photo: Ottoline',
      GEARS,
    );
    expect(kept).toEqual([FLOOD, GEARS]);
    expect(dropped[0]).toEqual({ text: 'The tide mill on the quay', reason: 'caption' });
  });

  it('drops every headline and list that a label points to', async () => {
    const links = '- Nine teas\n- Eight breads';
    const { kept } = await importText(
      'Mill moves',
      FLOOD,
      'Read more:',
      'Ten soups of the mill',
      'A crane on the quay',
      GEARS,
      'Related',
      links,
      CRANE,
    );
    expect(kept).toEqual([FLOOD, GEARS, CRANE]);
  });

  it('keeps a reporter whom the article is about', async () => {
    const subject = 'Juno Maddox is a reporter at Coastal Lantern and lives in Port Ellery.';
    const { kept } = await importText(
      'Reporter wins prize',
      FLOOD,
      'The prize went to Juno Maddox on Friday.',
      subject,
    );
    expect(kept.at(-1)).toBe(subject);
  });

  it('keeps a last sentence that lacks its full stop, and drops headlines behind it', async () => {
    const last = 'The council hopes that the mill grinds again before the floods of the next spring';
    const imported = await importText('Mill moves', FLOOD, last, 'Ten Soups That Keepers Love');
    expect(imported.kept).toEqual([FLOOD, last]);
  });

  it('takes what the operator says over what the text says', async () => {
    const options = {
      id: 'the-mill',
      title: 'Mill, moved',
      author: 'J. M.',
      published: '2020-01-02',
      language: 'en-gb',
    };
    const { article, kept } = await importFixture('salt-prices.txt', options);
    expect(article).toMatchObject({ ...options, language: 'en-GB' });
    expect(kept).toHaveLength(3);
  });
});

describe('importArticle, of what it cannot use', () => {
  it.each([
    ['mill.pdf', '%PDF', /"\.pdf" is no kind of file it reads; save the article as \.txt, \.md or \.html/],
    ['mill.txt', 'a\0b', /does not look like text \(it holds NUL bytes\); save it as UTF-8/],
    ['mill.txt', Buffer.from([0x61, 0xff]), /not UTF-8; save it with the encoding UTF-8/],
    ['mill.html', Buffer.from([0x61, 0xff]), /neither UTF-8 nor in the encoding that it declares/],
    ['mill.txt', Buffer.alloc(2 * 1024 * 1024 + 1, 'a'), /larger than 2 MiB; save the article alone/],
    ['mill.txt', `${FLOOD} ${GEARS} ${CRANE}`, /no title was found; give it with --title/],
    ['mill.txt', 'Mill moves', /no paragraph of an article was found/],
    ['mill.txt', 'Mill moves\n\n'.repeat(30_000), /30000 lines of text; save the article alone/],
  ])('names the remedy: %s', async (name, content, message) => {
    await expect(importArticle(name, Buffer.from(content))).rejects.toThrow(message);
  });

  it.each([
    [{ published: '9.3.2019' }, '--published "9.3.2019" is not a day; write it as 2024-05-31'],
    [{ url: 'lantern.example' }, '--url "lantern.example" is not a web address; write it with https://'],
    [{ id: 'The Mill' }, '--id "The Mill" is no id; try --id the-mill'],
    [
      { language: 'english please' },
      '--language "english please" is not a language tag; write one like en or pt-BR',
    ],
  ])('refuses an option that is none: %j', async (options, message) => {
    await expect(importFixture('salt-prices.txt', options)).rejects.toThrow(message);
  });
});
