import { expect, it } from 'vitest';
import { nameBeingTyped, withMentions } from '../../page/people.ts';

const user = (id: string, name: string) => ({ id, name, username: name.toLowerCase(), bot: false });
const USERS = [user('1', 'Ann'), user('2', 'Ann Lee'), user('3', 'Анна'), user('4', 'C++ (beta)')];

it.each([
  ['@ann hello', '<@1> hello'],
  ['hello @Ann Lee!', 'hello <@2>!'],
  ['@Анна, привет', '<@3>, привет'],
  ['to @C++ (beta)', 'to <@4>'],
  ['@Annabel', '@Annabel'],
  ['mail@Ann', 'mail@Ann'],
])('sends %s as %s', (typed, sent) => {
  expect(withMentions(typed, USERS)).toBe(sent);
});

it('tells the name that is being typed', () => {
  expect(nameBeingTyped('hello @an')).toBe('an');
  expect(nameBeingTyped('@')).toBe('');
  expect(nameBeingTyped('a@b')).toBeUndefined();
});
