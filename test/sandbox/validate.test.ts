import { expect, it } from 'vitest';
import { callbackFaults } from '../../src/sandbox/validate/callback-faults.ts';
import { commandFaults, commandsFaults } from '../../src/sandbox/validate/command-faults.ts';
import { nestFaults } from '../../src/sandbox/validate/fault.ts';
import { messageFaults } from '../../src/sandbox/validate/message-faults.ts';

const V2 = 1 << 15;
const text = (content: string) => ({ type: 10, content });
const button = (custom_id: string, label = 'Go') => ({ type: 2, style: 1, label, custom_id });
const row = (...components: object[]) => ({ type: 1, components });
const v2 = (...components: object[]) => ({ flags: V2, components });

it.each([
  ['text', { content: 'hello' }],
  ['rows of buttons', { content: 'hello', components: [row(button('a'), button('b'))] }],
  ['components of the new kind', v2({ type: 17, components: [text('hello'), row(button('a'))] })],
  ['4,000 characters', v2(text('x'.repeat(2_000)), text('x'.repeat(2_000)))],
  ['40 components', v2(...Array.from({ length: 40 }, () => text('x')))],
  ['a section with its button', v2({ type: 9, components: [text('x')], accessory: button('a') })],
])('takes a message with %s', (_, body) => {
  expect(messageFaults(body, 'create')).toEqual([]);
});

it.each([
  ['2,001 characters', { content: 'x'.repeat(2_001) }, 'content'],
  ['six rows', { components: Array.from({ length: 6 }, (_, n) => row(button(`b${n}`))) }, 'components'],
  [
    'six buttons in a row',
    { components: [row(...['a', 'b', 'c', 'd', 'e', 'f'].map((id) => button(id)))] },
    'components.0.components',
  ],
  ['new components without the flag', { components: [text('x')] }, 'components.0.type'],
  ['content beside new components', { ...v2(text('x')), content: 'x' }, 'content'],
  ['embeds beside new components', { ...v2(text('x')), embeds: [{ title: 'x' }] }, 'embeds'],
  ['4,001 characters', v2(text('x'.repeat(2_000)), text('x'.repeat(2_001))), 'components'],
  [
    '41 components, nested ones counted',
    v2({
      type: 17,
      components: Array.from({ length: 10 }, (_, n) => ({
        type: 9,
        components: [text('x'), text('x')],
        accessory: button(`b${n}`),
      })),
    }),
    'components',
  ],
  ['an empty text', v2(text('')), 'components.0.content'],
  ['a label of 81', v2(row(button('a', 'x'.repeat(81)))), 'components.0.components.0.label'],
  ['an id of 101', v2(row(button('x'.repeat(101)))), 'components.0.components.0.custom_id'],
  ['the same id twice', v2(row(button('a'), button('a'))), 'components.0.components.1.custom_id'],
  [
    'a section without anything beside it',
    v2({ type: 9, components: [text('x')] }),
    'components.0.accessory',
  ],
  [
    'a button without an id',
    v2(row({ type: 2, style: 1, label: 'x' })),
    'components.0.components.0.custom_id',
  ],
  [
    'a link with an id',
    v2(row({ type: 2, style: 5, label: 'x', url: 'https://a.example', custom_id: 'a' })),
    'components.0.components.0',
  ],
  [
    '6,001 characters over its embeds',
    { embeds: [{ description: 'x'.repeat(3_000) }, { description: 'x'.repeat(3_001) }] },
    'embeds',
  ],
])('refuses a message with %s', (_, body, path) => {
  expect(messageFaults(body, 'create').map((fault) => fault.path.join('.'))).toContain(path);
});

it('keeps the flag of new components on an edit', () => {
  const before = { flags: V2 };
  expect(messageFaults({ components: [text('x')] }, 'edit', before)).toEqual([]);
  expect(messageFaults({ flags: 0, content: 'x' }, 'edit', before)).not.toEqual([]);
});

it('allows no such flag on a deferral', () => {
  expect(callbackFaults({ type: 5, data: { flags: 64 } })).toEqual([]);
  expect(callbackFaults({ type: 5, data: { flags: 64 | V2 } })).not.toEqual([]);
});

it('takes 25 suggestions with values of 100 characters, and no more', () => {
  const choices = (count: number, value: string) => ({
    type: 8,
    data: {
      choices: Array.from({ length: count }, (_, n) => ({ name: `n${n}`, value: n === 0 ? value : `v${n}` })),
    },
  });
  expect(callbackFaults(choices(25, 'x'.repeat(100)))).toEqual([]);
  expect(callbackFaults(choices(26, 'x'))).not.toEqual([]);
  expect(callbackFaults(choices(1, 'x'.repeat(101)))).not.toEqual([]);
  expect(callbackFaults({ type: 8, data: { choices: [{ name: '', value: 'x' }] } })).not.toEqual([]);
});

const command = { name: 'ask', description: 'Ask' };
const option = (name: string, required = false) => ({ type: 3, name, description: 'x', required });

it('takes commands in many languages, and menu commands', () => {
  const list = [
    {
      ...command,
      name_localizations: { ru: 'спросить', 'es-ES': 'preguntar' },
      options: [option('a', true), option('b')],
    },
    { type: 3, name: 'Answer from the articles' },
  ];
  expect(commandsFaults(list)).toEqual([]);
});

it.each([
  ['a capital in its name', { ...command, name: 'Ask' }],
  ['a blank in its name', { ...command, name: 'ask me' }],
  ['a name of 33 characters', { ...command, name: 'x'.repeat(33) }],
  ['a translated name with a blank', { ...command, name_localizations: { fr: 'poser une' } }],
  ['no description', { name: 'ask' }],
  ['a description of 101', { ...command, description: 'x'.repeat(101) }],
  ['a required option after another', { ...command, options: [option('a'), option('b', true)] }],
  ['an option twice', { ...command, options: [option('a'), option('a')] }],
  ['26 options', { ...command, options: Array.from({ length: 26 }, (_, n) => option(`o${n}`)) }],
  [
    'more than 8,000 characters',
    {
      ...command,
      options: Array.from({ length: 25 }, (_, n) => ({
        ...option(`o${n}`),
        choices: Array.from({ length: 4 }, (_unused, m) => ({
          name: `${m}${'n'.repeat(40)}`,
          value: 'v'.repeat(60),
        })),
      })),
    },
  ],
  ['a menu command with a description', { type: 3, name: 'Answer it', description: 'x' }],
])('refuses a command with %s', (_, body) => {
  expect(commandFaults(body)).not.toEqual([]);
});

it('refuses two commands of one name, and places for a guild command', () => {
  expect(commandsFaults([command, command])).not.toEqual([]);
  expect(commandFaults({ ...command, contexts: [0] }, [], false)).not.toEqual([]);
});

it('nests faults by their path', () => {
  const faults = [
    { path: ['a', 0, 'b'], code: 'X', message: 'x' },
    { path: ['a', 0, 'b'], code: 'Y', message: 'y' },
    { path: [], code: 'Z', message: 'z' },
  ];
  expect(nestFaults(faults)).toEqual({
    a: {
      0: {
        b: {
          _errors: [
            { code: 'X', message: 'x' },
            { code: 'Y', message: 'y' },
          ],
        },
      },
    },
    _errors: [{ code: 'Z', message: 'z' }],
  });
});
