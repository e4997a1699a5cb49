import { expect, test } from 'vitest';
import { parseMessages } from '../../../src/eval/checks/message-set.ts';
import { ARTICLES } from './alma-message.ts';

const part = { kind: 'number', text: '80 cars', finding: 'differs', values: ['90'] };
const row = { id: 'm1', text: 'it carries 80 cars', parts: [part] };

function lines(...rows: object[]): string {
  return rows.map((value) => JSON.stringify(value)).join('\n');
}

test('reads a message with its parts', () => {
  expect(parseMessages(`# cars\n\n${lines({ ...row, split: 'dev' })}\r\n`, ARTICLES, 'm.jsonl')).toEqual([
    { ...row, split: 'dev', quote: false, parts: [{ ...part, changes: [] }] },
  ]);
});

test('takes a message with nothing to check, and one that is a quotation', () => {
  const quoted = { kind: 'quotation', text: 'it sails', finding: 'absent' };
  const messages = [
    { id: 'a', text: 'lol', parts: [] },
    { id: 'b', text: 'it sails', quote: true, parts: [quoted] },
  ];
  expect(parseMessages(lines(...messages), ARTICLES, 'm.jsonl')).toMatchObject(messages);
});

test('expands templates in every text of a line', () => {
  const quoted = {
    kind: 'quotation',
    text: '{{post/2/3-5}}',
    finding: 'altered',
    changes: [{ from: '{{post/2/3-3}}', to: '' }],
  };
  const [message] = parseMessages(
    lines({ id: 'a', text: '“{{post/2/3-5}}”', parts: [quoted] }),
    ARTICLES,
    'm',
  );
  expect(message).toMatchObject({
    text: '“not for sale.”',
    parts: [{ text: 'not for sale.', changes: [{ from: 'not', to: '' }] }],
  });
});

test.each([
  ['what is not JSON', '{"id":', /^m\.jsonl:1: not JSON/],
  ['a message without text', lines({ ...row, text: '' }), /:1: "text" must be a text/],
  ['a message without parts', lines({ id: 'a', text: 'lol' }), /:1: "parts" must list the parts; \[\] where/],
  ['parts that are none', lines({ ...row, parts: ['80'] }), /:1: "parts" must be a list of objects/],
  [
    'a part that is not in the message',
    lines({ ...row, parts: [{ ...part, text: '80 Cars' }] }),
    /:1: the part "80 Cars" does not stand so in the message/,
  ],
  [
    'another kind',
    lines({ ...row, parts: [{ ...part, kind: 'car' }] }),
    /:1: "kind" of "80 cars" must be one of/,
  ],
  [
    'a finding that a detail cannot have',
    lines({ ...row, parts: [{ ...part, finding: 'altered' }] }),
    /:1: "finding" of the number "80 cars" must be one of found, differs, absent/,
  ],
  [
    'a change that is none',
    lines({ ...row, parts: [{ ...part, changes: [{ from: 'a', to: 'a' }] }] }),
    /:1: "changes"/,
  ],
  ['a quote that is none', lines({ ...row, quote: 1 }), /:1: "quote" must be true or false/],
  ['another split', lines({ ...row, split: 'train' }), /:1: "split" must be/],
  ['an unknown article', lines({ ...row, text: '{{tide/1/1-2}}' }), /^m\.jsonl:1: \{\{tide/],
  ['the same id twice', lines(row, row), /:2: id m1 is taken by line 1/],
  ['an empty file', '\n', /^m\.jsonl holds no message/],
])('refuses %s and says where', (_, text, message) => {
  expect(() => parseMessages(text, ARTICLES, 'm.jsonl')).toThrow(message);
});
