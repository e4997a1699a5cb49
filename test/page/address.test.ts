import { expect, it } from 'vitest';
import { readAddress, writeAddress } from '../../page/address.ts';

it('reads what it has written', () => {
  const address = { user: 'a/b', language: 'es-ES', channel: '12%3' };
  expect(readAddress(writeAddress(address))).toEqual(address);
});

it.each(['', '#', '#%', '#%E0%A4%A/%'])('is nobody in particular at %s', (hash) => {
  expect(readAddress(hash)).toEqual({ user: '', language: '', channel: '' });
});
