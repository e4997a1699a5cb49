import { describe, expect, it } from 'vitest';
import { readMessage } from '../../../src/check/message/read-message.ts';

describe('readMessage', () => {
  it.each([
    ['mentions', 'a <@123456789012345678> b', 'a b'],
    ['custom emoji', 'a <:kek:123456789012345678> b :joy: c', 'a b c'],
    ['links', 'a https://example.com/x?y=1 b', 'a b'],
    ['masked links, whose label is read', '[the ship](https://example.com) sails', '[the ship sails'],
    ['code', 'a `b c` d ```\ne\n``` f', 'a d f'],
    ['quote marks of lines', '> a\n> b', 'a b'],
    ['bold, slanted, struck and hidden text', '**a** *b* ~~c~~ ||d|| __e__ _f_', 'a b c d e f'],
    ['headings and small print', '# a\n-# b', 'a b'],
  ])('passes over %s', (_, message, text) => {
    expect(readMessage(message).text.replace(/\s+/g, ' ').trim()).toBe(text);
  });

  it('leaves an underscore within a word, and a time, alone', () => {
    expect(readMessage('snake_case at 10:30:15').text).toBe('snake_case at 10:30:15');
  });

  it('reads a bold part of a word as one word', () => {
    expect(readMessage('**Gan**net').text).toBe('Gannet');
  });

  it('leads back to what was typed', () => {
    const message = 'so **the** fer\u200bry <@1> sails';
    const { text, typed } = readMessage(message);
    const at = text.indexOf('ferry');
    const { start, end } = typed({ start: at, end: at + 'ferry'.length });
    expect(message.slice(start, end)).toBe('fer\u200bry');
  });

  it('reads rare marks of quotation as plain ones', () => {
    expect(readMessage("＂a＂ ``b''").text).toBe('"a" "b"');
  });
});
