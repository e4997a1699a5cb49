import { expect, it } from 'vitest';
import { Publishers } from '../../../src/check/attribution/named-publisher.ts';

it('knows an author by the last name alone, unless somebody in the articles may have it', () => {
  const publishers = new Publishers((form) => form === 'tarvikson');
  const article = { title: 'Lamps', language: 'en', text: 'article', paragraphs: [] } as const;
  publishers.add({ ...article, id: 'one', author: 'Anna Valkisdotter' });
  publishers.add({ ...article, id: 'two', author: 'Ben Tarvikson' });
  const found = (text: string) => publishers.find(text).map(({ articles }) => [...articles]);
  expect(found('as Valkisdotter wrote')).toEqual([['one']]);
  expect(found('as Tarvikson wrote')).toEqual([]);
  expect(found('as Ben Tarvikson wrote')).toEqual([['two']]);
});
