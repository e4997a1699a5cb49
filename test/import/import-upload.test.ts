import { describe, expect, it } from 'vitest';
import { importUpload } from '../../src/import/import-upload.ts';

const FLOOD =
  'The small port of Brinehaven will take its tide mill apart, because the floods rise every spring.';
const GEARS =
  'The gears go first, said the engineer who leads the work, and the wheel of the mill follows in May.';

describe('importUpload', () => {
  it('makes an article of a file, whose id comes from its title', async () => {
    const file = Buffer.from(`<!doctype html><title>Mill moves</title><article><p>${FLOOD}<p>${GEARS}`);
    const { article, kept } = await importUpload(file, { taken: ['mill-moves'] });
    expect(article).toMatchObject({ id: 'mill-moves-2', title: 'Mill moves' });
    expect(article.paragraphs.map(({ article: id }) => id)).toEqual(['mill-moves-2', 'mill-moves-2']);
    expect(kept).toEqual([FLOOD, GEARS]);
  });

  it('makes an article of a pasted text', async () => {
    const { article, kept } = await importUpload(`${FLOOD}\n\n${GEARS}`, {
      title: 'The mill',
      published: '2019-03-09',
    });
    expect(article).toMatchObject({ id: 'the-mill', title: 'The mill', published: '2019-03-09' });
    expect(kept).toEqual([FLOOD, GEARS]);
  });

  it('reads the byline that a text begins with whose title is given', async () => {
    const text = `By Juno Maddox\n\nMarch 9, 2019\n\n${FLOOD}\n\n${GEARS}`;
    const { article, dropped } = await importUpload(text, { title: 'The mill' });
    expect(article).toMatchObject({ title: 'The mill', author: 'Juno Maddox', published: '2019-03-09' });
    expect(dropped).toEqual([]);
  });

  it.each(['text', 'markdown', 'html'])('keeps nothing that nobody sees: %s', async (format) => {
    const hidden = (text: string): string =>
      text.replaceAll(' ', '\u200b \u202e\u2066').replace('mill', 'mi\u200dll');
    const source = {
      text: `${hidden('Mill moves')}\n\n${hidden(FLOOD)}`,
      markdown: `# ${hidden('Mill moves')}\n\n${hidden(FLOOD)}`,
      html: `<!doctype html><h1>${hidden('Mill moves')}</h1><article><p>${hidden(FLOOD)}<p>&#8238;${hidden(GEARS)}`,
    }[format] as string;
    const { article } = await importUpload(source, {
      publisher: '\u202eCoastal\u200b Lantern',
      author: 'Juno\u2066 Maddox',
    });
    expect(article).toMatchObject({
      id: 'mill-moves',
      title: 'Mill moves',
      publisher: 'Coastal Lantern',
      author: 'Juno Maddox',
    });
    expect(article.paragraphs[0]?.text).toBe(FLOOD);
    expect(JSON.stringify(article)).not.toMatch(/[\u200b-\u200f\u202a-\u202e\u2060-\u206f]/);
  });

  it('parts a heap of sentences that lost its line breaks', async () => {
    const { kept } = await importUpload(`Mill moves\n\n${`${FLOOD} `.repeat(100)}`);
    expect(kept.length).toBeGreaterThan(1);
    expect(kept.join(' ')).toBe(`${FLOOD} `.repeat(100).trim());
    for (const text of kept) {
      expect(text.length).toBeLessThanOrEqual(4000);
      expect(text).toMatch(/^The small port .* every spring\.$/);
    }
  });

  it('cuts what is far too long for a name', async () => {
    const author = 'a'.repeat(10_000);
    const { article } = await importUpload(
      `---\nauthor: ${author}\npublisher: ${author}\nurl: https://${author}/\n---\n\n# Mill moves\n\n${FLOOD}`,
    );
    expect(article.author).toHaveLength(200);
    expect(article.publisher).toHaveLength(200);
    expect('url' in article).toBe(false);
  });

  it.each([
    ['too-large', Buffer.alloc(1024 * 1024 + 1, 'a')],
    ['not-text', Buffer.from('%PDF-1.7')],
    ['not-utf8', Buffer.from([0x61, 0xff])],
    ['no-title', `${FLOOD} ${GEARS}`],
    ['no-paragraph', 'Mill moves'],
    ['no-title', ''],
    ['sentence-too-long', `Mill moves\n\n${'mill '.repeat(1000)}`],
    ['too-many-lines', 'Mill moves\n\n'.repeat(30_000)],
    ['too-many-paragraphs', `Mill moves\n\n${`${FLOOD}\n\n`.repeat(5001)}`],
    ['too-deep', `<!doctype html>${'<div>'.repeat(1000)}${FLOOD}`],
    ['too-many-elements', `<!doctype html><title>Mill</title>${'<p>a</p>'.repeat(60_000)}`],
    ['entities', `<!DOCTYPE html [<!ENTITY a "${FLOOD}"><!ENTITY b "&a;&a;">]><html><body><p>&b;`],
    ['entities', `<?xml version="1.0"?><!DOCTYPE html SYSTEM "x" [ %b; ]><html><body><p>${FLOOD}`],
    ['digest', `---\ntitle: Mill\ntext: digest\n---\n\n${FLOOD}`],
  ])('says %s', async (fault, source) => {
    await expect(importUpload(source)).rejects.toMatchObject({ name: 'ImportError', fault });
  });

  it.each([
    ['bad-date', { published: '9.3.2019' }],
    ['bad-url', { url: 'javascript:mill' }],
    ['bad-language', { language: 'english please' }],
  ])('says %s of what it is told', async (fault, options) => {
    await expect(importUpload(FLOOD, { title: 'Mill', ...options })).rejects.toMatchObject({ fault });
  });

  it.each([
    ['notes behind one another', `Mill moves\n\n${'[,]'.repeat(300_000)}x\nThe mill`],
    ['beginnings of a declaration', `<!doctype html><p>${'<!doctype a '.repeat(80_000)}`],
  ])('does not choke on %s', async (_, source) => {
    await expect(importUpload(source)).rejects.toMatchObject({ name: 'ImportError' });
  });
});
