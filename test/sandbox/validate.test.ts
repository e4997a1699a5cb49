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
  const suggestions = (count: number, value: string) => ({
    type: 8,
    data: {
      choices: Array.from({ length: count }, (_, n) => ({ name: `n${n}`, value: n === 0 ? value : `v${n}` })),
    },
  });
  expect(callbackFaults(suggestions(25, 'x'.repeat(100)))).toEqual([]);
  expect(callbackFaults(suggestions(26, 'x'))).not.toEqual([]);
  expect(callbackFaults(suggestions(1, 'x'.repeat(101)))).not.toEqual([]);
  expect(callbackFaults({ type: 8, data: { choices: [{ name: '', value: 'x' }] } })).not.toEqual([]);
});

const modal = (...components: object[]) => ({
  type: 9,
  data: { title: 'A note', custom_id: 'note', components },
});
const label = (component: object, more: object = {}) => ({ type: 18, label: 'Title', component, ...more });
const input = (more: object = {}) => ({ type: 4, style: 1, custom_id: 'title', ...more });
const choices = (values: readonly string[], more: object = {}) => ({
  type: 3,
  custom_id: 'where',
  options: values.map((value) => ({ label: value, value })),
  ...more,
});
const upload = (more: object = {}) => ({ type: 19, custom_id: 'file', ...more });

it('takes a form with five fields of every kind', () => {
  const fields = [
    text('Say what you saw.'),
    label(
      input({ min_length: 0, max_length: 4_000, value: 'x'.repeat(4_000), placeholder: 'x'.repeat(100) }),
    ),
    label(choices(['pier', 'sea'], { min_values: 0, max_values: 2, required: false })),
    label(upload({ min_values: 1, max_values: 10, required: true })),
    label(input({ custom_id: 'x'.repeat(100), style: 2 }), {
      label: 'x'.repeat(45),
      description: 'x'.repeat(100),
    }),
  ];
  expect(callbackFaults(modal(...fields))).toEqual([]);
});

it.each([
  ['no title', { type: 9, data: { ...modal(label(input())).data, title: '' } }, 'data.title'],
  [
    'a title of 46',
    { type: 9, data: { ...modal(label(input())).data, title: 'x'.repeat(46) } },
    'data.title',
  ],
  ['no id', { type: 9, data: { ...modal(label(input())).data, custom_id: '' } }, 'data.custom_id'],
  ['nothing in it', modal(), 'data.components'],
  [
    'six fields',
    modal(...'abcdef'.split('').map((id) => label(input({ custom_id: id })))),
    'data.components',
  ],
  ['a field without a label', modal(input()), 'data.components.0'],
  ['a row of the old kind', modal(row(input({ label: 'x' }))), 'data.components.0.type'],
  ['a button', modal(label(button('a'))), 'data.components.0.component'],
  ['a choice of users', modal(label({ type: 5, custom_id: 'who' })), 'data.components.0.component.type'],
  ['a label of 46', modal(label(input(), { label: 'x'.repeat(46) })), 'data.components.0.label'],
  [
    'a description of 101',
    modal(label(input(), { description: 'x'.repeat(101) })),
    'data.components.0.description',
  ],
  ['a label twice', modal(label(input({ label: 'x' }))), 'data.components.0.component.label'],
  [
    'an id of 101',
    modal(label(input({ custom_id: 'x'.repeat(101) }))),
    'data.components.0.component.custom_id',
  ],
  ['an id twice', modal(label(input()), label(input())), 'data.components.1.component.custom_id'],
  ['a style of 3', modal(label(input({ style: 3 }))), 'data.components.0.component.style'],
  ['4,001 in a text', modal(label(input({ max_length: 4_001 }))), 'data.components.0.component.max_length'],
  [
    '4,001 from the start',
    modal(label(input({ value: 'x'.repeat(4_001) }))),
    'data.components.0.component.value',
  ],
  [
    'a hint of 101',
    modal(label(input({ placeholder: 'x'.repeat(101) }))),
    'data.components.0.component.placeholder',
  ],
  [
    'more than the most',
    modal(label(input({ min_length: 5, max_length: 4 }))),
    'data.components.0.component.max_length',
  ],
  ['nothing to choose', modal(label(choices([]))), 'data.components.0.component.options'],
  [
    '26 to choose from',
    modal(label(choices(Array.from({ length: 26 }, (_, n) => `n${n}`)))),
    'data.components.0.component.options',
  ],
  ['a choice twice', modal(label(choices(['a', 'a']))), 'data.components.0.component.options.1.value'],
  [
    'a choice of 101',
    modal(label(choices(['x'.repeat(101)]))),
    'data.components.0.component.options.0.label',
  ],
  [
    'a choice that is disabled',
    modal(label(choices(['a'], { disabled: true }))),
    'data.components.0.component.disabled',
  ],
  [
    'none required',
    modal(label(choices(['a'], { min_values: 0 }))),
    'data.components.0.component.min_values',
  ],
  ['no file required', modal(label(upload({ min_values: 0 }))), 'data.components.0.component.min_values'],
  ['11 files', modal(label(upload({ max_values: 11 }))), 'data.components.0.component.max_values'],
  [
    'two files of at most one',
    modal(label(upload({ min_values: 2 }))),
    'data.components.0.component.max_values',
  ],
])('refuses a form with %s', (_, body, path) => {
  expect(callbackFaults(body).map((fault) => fault.path.join('.'))).toContain(path);
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
