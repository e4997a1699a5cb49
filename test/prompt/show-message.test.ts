import { expect, it } from 'vitest';
import { styleFor } from '../../src/cli/terminal/style.ts';
import { showMessage, type WireComponent } from '../../src/prompt/show-message.ts';

const page = {
  firstNumber: 1,
  width: 40,
  style: styleFor(false, false),
  channelOf: () => 'general',
  urlOf: (file: string) => (file === 'a.zip' ? 'https://a.example/a.zip' : undefined),
  nameOf: (id: string) => (id === '7' ? 'Ada' : id),
};
const text = (content: string): WireComponent => ({ type: 10, content });
const button = (label: string, custom_id: string): WireComponent => ({ type: 2, style: 2, label, custom_id });

function linesOf(content: string): readonly string[] {
  return showMessage([text(content)], page).lines;
}

it.each([
  ['**Oslo** and \\*not bold\\*', ['Oslo and *not bold*']],
  ['### Where?', ['Where?']],
  ['-# small \\# print', ['small # print']],
  ['> one\n> two', ['│ one', '│ two']],
  ['> -# beside', ['┆ beside']],
  ['[the \\[post\\]](https://post.example/a)', ['the [post] (https://post.example/a)']],
  ['since <t:1526378400:D>', ['since May 15, 2018']],
  ['Asked by <@7>', ['Asked by @Ada']],
  ['a \\<@7> b', ['a <@7> b']],
  ['“in ~~1971~~ **1972**, \\~\\~so\\~\\~”', ['“in ~~1971~~ 1972, ~~so~~”']],
])('shows %j as a reader sees it', (content, lines) => {
  expect(linesOf(content)).toEqual(lines);
});

it('wraps a quote within the width, each line marked', () => {
  expect(linesOf('> The council of Tern Island voted on Monday to retire the ferry')).toEqual([
    '│ The council of Tern Island voted on',
    '│ Monday to retire the ferry',
  ]);
});

it('goes on with the numbers of an earlier message', () => {
  const { lines } = showMessage([{ type: 1, components: [button('More', 'b')] }], {
    ...page,
    firstNumber: 4,
  });
  expect(lines).toContain('[4 More]');
});

it('names a file and where it can be fetched', () => {
  const file = (name: string): WireComponent => ({ type: 13, file: { url: `attachment://${name}` } });
  expect(showMessage([file('a.zip'), file('b.zip')], { ...page, width: 60 }).lines).toEqual([
    '  a.zip (https://a.example/a.zip)',
    '  b.zip (gone)',
  ]);
});

it('makes bold what is bold', () => {
  const { lines } = showMessage([text('to **Oslo**')], { ...page, style: styleFor(true, true) });
  expect(lines).toEqual(['to \x1b[1mOslo\x1b[22m']);
});

it('lets what is struck through stand back, its marks with it', () => {
  const { lines } = showMessage([text('in ~~1971~~ **1972**')], { ...page, style: styleFor(true, true) });
  expect(lines).toEqual(['in \x1b[2m~~1971~~\x1b[22m \x1b[1m1972\x1b[22m']);
});

it('obeys no control sequence of a message', () => {
  expect(linesOf('a\x1b[2Jb').join()).not.toContain('\x1b');
});

it('numbers the buttons that can be pressed, through sections and rows', () => {
  const { lines, buttons } = showMessage(
    [
      {
        type: 17,
        components: [
          { type: 9, components: [text('> quoted')], accessory: button('In context', 'a') },
          { type: 14 },
          {
            type: 1,
            components: [
              button('More', 'b'),
              { ...button('Share', 'c'), disabled: true },
              { type: 2, style: 5, label: 'Site' },
            ],
          },
        ],
      },
    ],
    page,
  );
  expect(lines).toEqual(['│ quoted', '  [1 In context]', '', '[2 More]  [Share]  [Site]']);
  expect(buttons).toEqual([
    { label: 'In context', customId: 'a' },
    { label: 'More', customId: 'b' },
  ]);
});
