import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { en } from '../../src/words/en.ts';

it('lists every command that has a name, once', () => {
  expect(COMMANDS.map(({ name }) => name).sort()).toEqual(Object.keys(en.commands).sort());
});

describe.each(COMMANDS.flatMap((command) => (command.kind === 'group' ? [command] : [])))(
  '/$name',
  ({ name, subcommands }) => {
    it('lists every word that may follow, once, with words for each of its options', () => {
      const words: unknown = Reflect.get(en.commands[name], 'subcommands');
      const known = Object.entries(words instanceof Object ? words : {});
      expect(subcommands.map((each) => each.name)).toEqual(known.map(([key]) => key));
      expect(subcommands.map(({ options }) => Object.keys(options))).toEqual(
        known.map(([, listed]) => Object.keys(Reflect.get(listed, 'options') ?? {})),
      );
    });
  },
);

describe.each(COMMANDS.flatMap((command) => (command.kind === 'chat' ? [command] : [])))(
  '/$name',
  (command) => {
    const names = Object.keys(command.options);

    it('has words for each of its options', () => {
      const words: unknown = Reflect.get(en.commands[command.name], 'options');
      expect(Object.keys(words instanceof Object ? words : {})).toEqual(names);
    });

    it('has its required options first, and completes what it says that it completes', () => {
      const required = Object.values(command.options).map((option) => option.required ?? false);
      expect(required).toEqual([...required].sort((a, b) => Number(b) - Number(a)));
      const completes = Object.values(command.options).some(
        (option) => option.type === 'text' && option.completes === true,
      );
      expect(command.complete !== undefined).toBe(completes);
    });
  },
);
