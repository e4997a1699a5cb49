import { expect, it } from 'vitest';
import { ownArticles } from '../../src/stories/own-articles.ts';

it('lets other work go on while it reads many long articles', async () => {
  const text = `---\ntitle: Sea\n---\n\n${Array.from({ length: 2_000 }, () => 'The sea is wide, and it is deep too.').join('\n\n')}\n`;
  const stored = Array.from({ length: 40 }, (_, at) => ({
    id: `sea-${at}`,
    text,
    paragraphs: 2_000,
    addedAt: 0,
  }));
  let pauses = 0;
  const pause = async () => {
    pauses += 1;
  };
  expect((await ownArticles(stored, [], pause)).articles).toHaveLength(40);
  expect(pauses).toBeGreaterThan(8);
  expect(pauses).toBeLessThan(40);
});
