import { expect, test } from 'vitest';
import { expandTemplates } from '../../../src/eval/checks/template.ts';
import { ARTICLES } from './alma-message.ts';

function expand(text: string): string {
  return expandTemplates(text, ARTICLES, 'm.jsonl:3');
}

test('puts the words of an article in the place of what stands for them, with the space between them', () => {
  expect(expand('“{{post/1/2-5}}” and {{post/2/4-5}}!')).toBe('“Alma  sails at nine.” and for sale.!');
  expect(expand('{{post/1/5-6}}')).toBe('nine.\nShe');
  expect(expand('{{post/1/1-1}}')).toBe('The');
});

test('leaves other braces alone', () => {
  expect(expand('{{post}} {a/1/1-2} {{ post/1 }}')).toBe('{{post}} {a/1/1-2} {{ post/1 }}');
});

test.each([
  [
    '{{tide/1/1-2}}',
    'm.jsonl:3: {{tide/1/1-2}}: there is no article tide; import it under that id, or name one of post',
  ],
  ['{{post/3/1-2}}', 'post has 2 paragraphs; name one of them'],
  ['{{post/0/1-2}}', 'post has 2 paragraphs; name one of them'],
  ['{{post/2/4-6}}', 'paragraph 2 of post has 5 words; name the first and the last of some'],
  ['{{post/2/0-2}}', 'paragraph 2 of post has 5 words'],
  ['{{post/2/3-2}}', 'paragraph 2 of post has 5 words'],
])('refuses %s and says what there is', (text, message) => {
  expect(() => expand(text)).toThrow(message);
});
