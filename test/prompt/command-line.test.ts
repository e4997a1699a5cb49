import { expect, it } from 'vitest';
import { readCommandLine } from '../../src/prompt/command-line.ts';

const commands = [
  {
    name: 'ask',
    alias: 'fragen',
    options: [
      { name: 'question', type: 3, required: true },
      { name: 'article', type: 3, required: false },
      { name: 'public', type: 5, required: false },
    ],
  },
  {
    name: 'read',
    options: [
      { name: 'article', type: 3, required: true },
      { name: 'paragraph', type: 4, required: false },
    ],
  },
  { name: 'help', options: [] },
  {
    name: 'settings server',
    options: [
      {
        name: 'answers',
        type: 3,
        required: false,
        choices: [
          { name: 'everyone here', value: 'public' },
          { name: 'the member', value: 'private' },
        ],
      },
      { name: 'mentions', type: 5, required: false },
    ],
  },
  { name: 'settings show', options: [] },
  {
    name: 'settings channel',
    options: [
      { name: 'channel', type: 7, required: true },
      { name: 'quiet', type: 5, required: false },
    ],
  },
];
const channels = [
  { id: '100000000000000001', name: 'general' },
  { id: '100000000000000002', name: 'staff' },
];

it.each([
  ['/ask where is the ferry?', 'ask', { question: 'where is the ferry?' }],
  ['/ask   where  ', 'ask', { question: 'where' }],
  ['/ask what did it say in 2018', 'ask', { question: 'what did it say in 2018' }],
  ['/ask where? article:post public:TRUE', 'ask', { question: 'where?', article: 'post', public: true }],
  ['/ask where? article:"Harbour Post"', 'ask', { question: 'where?', article: 'Harbour Post' }],
  ['/ask question:"where is it" public:false', 'ask', { question: 'where is it', public: false }],
  ['/ask is it at 10:30', 'ask', { question: 'is it at 10:30' }],
  ['/ask what is article:x about', 'ask', { question: 'what is article:x about' }],
  ['/ask question:who is Ann Lee? public:true', 'ask', { question: 'who is Ann Lee?', public: true }],
  ['/fragen wo?', 'ask', { question: 'wo?' }],
  ['/read harbour-post 3', 'read', { article: 'harbour-post', paragraph: 3 }],
  ['/read harbour-post', 'read', { article: 'harbour-post' }],
  ['/read paragraph:2 article:x', 'read', { article: 'x', paragraph: 2 }],
  ['/help', 'help', {}],
  ['/settings show', 'settings show', {}],
  [
    '/settings  server answers:public mentions:false',
    'settings server',
    { answers: 'public', mentions: false },
  ],
  ['/settings server answers:"everyone here"', 'settings server', { answers: 'public' }],
])('reads %s', (line, name, options) => {
  expect(readCommandLine(line, commands)).toEqual({ kind: 'command', name, options });
});

it.each([
  ['/sing', 'no command /sing. There are: /ask, /read, /help'],
  ['/settings', 'no command /settings.'],
  ['/settings sing', 'no command /settings.'],
  ['/settings server answers:loud', 'answers: takes public, private'],
  ['/settings server public', 'has no place for “public”'],
  ['/', 'no command /'],
  ['/ask', '/ask needs: question'],
  ['/ask public:true', '/ask needs: question'],
  ['/ask where? public:yes', 'public: takes true or false'],
  ['/read x paragraph:two', 'paragraph: takes a whole number'],
  ['/help me', '/help has no place for “me”'],
])('says what is wrong with %s', (line, message) => {
  expect(readCommandLine(line, commands)).toEqual({
    kind: 'mistake',
    message: expect.stringContaining(message),
  });
});

it.each(['staff', '#staff', '100000000000000002'])('reads the channel "%s" as its id', (typed) => {
  const line = readCommandLine(`/settings channel channel:${typed} quiet:true`, commands, channels);
  expect(line).toMatchObject({ options: { channel: '100000000000000002', quiet: true } });
});

it('names the channels where one is typed that is not there', () => {
  const line = readCommandLine('/settings channel channel:attic', commands, channels);
  expect(line).toEqual({ kind: 'mistake', message: 'channel: takes one of #general, #staff' });
});
