import { expect, it } from 'vitest';
import { sameCommands } from '../../src/discord/same-commands.ts';

const ours = [
  {
    type: 1,
    name: 'ask',
    name_localizations: { de: 'fragen', nl: 'vragen' },
    description: 'Ask',
    options: [
      { type: 3, name: 'question', description: 'What', required: true, autocomplete: true },
      { type: 5, name: 'public', description: 'For all', required: false },
    ],
    contexts: [0, 1, 2],
    integration_types: [0, 1],
  },
  { type: 3, name: 'Answer it', name_localizations: {} },
];

/** As Discord gives them back: with ids, in its own order, what is default left out or filled in. */
const theirs = [
  {
    id: '2',
    application_id: '1',
    version: '9',
    type: 3,
    name: 'Answer it',
    name_localizations: null,
    description: '',
    nsfw: false,
    default_member_permissions: null,
    options: [],
  },
  {
    id: '3',
    application_id: '1',
    version: '10',
    type: 1,
    name: 'ask',
    name_localizations: { nl: 'vragen', de: 'fragen' },
    description: 'Ask',
    description_localizations: null,
    integration_types: [1, 0],
    contexts: [2, 0, 1],
    dm_permission: true,
    options: [
      { type: 3, name: 'question', description: 'What', required: true, autocomplete: true },
      { type: 5, name: 'public', description: 'For all' },
    ],
  },
];

const ask = theirs[1];
const changed = (change: object): object[] => [{ ...theirs[0] }, { ...ask, ...change }];

it('takes commands for the same that Discord only gives back in its own way', () => {
  expect(sameCommands(ours, theirs)).toBe(true);
});

it.each([
  ['a description', changed({ description: 'Ask us' })],
  ['a translation', changed({ name_localizations: { de: 'frage', nl: 'vragen' } })],
  ['a translation that is new', changed({ description_localizations: { de: 'Frag' } })],
  ['where it can be used', changed({ contexts: [0] })],
  ['a default permission', changed({ default_member_permissions: '32' })],
  ['the order of options', changed({ options: [...(ask?.options ?? [])].reverse() })],
  [
    'whether an option is required',
    changed({ options: ask?.options?.map((o) => ({ ...o, required: true })) }),
  ],
  ['a command that is gone', theirs.slice(1)],
  ['a command that is new', [...theirs, { type: 1, name: 'read', description: 'Read' }]],
  ['no commands at all', []],
])('sees a difference in %s', (_, others) => {
  expect(sameCommands(ours, others)).toBe(false);
});
