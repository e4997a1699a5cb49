import { expect, it } from 'vitest';
import { Misuse } from '../../src/cli/misuse.ts';
import { startOptions } from '../../src/start/start-options.ts';

it('leaves it to the terminal whether there is a page, unless it is said', () => {
  expect(startOptions([])).toEqual({ page: undefined });
  expect(startOptions(['--page'])).toEqual({ page: true });
  expect(startOptions(['--no-page'])).toEqual({ page: false });
});

it('says how it is used where an option is not known', () => {
  expect(() => startOptions(['--port'])).toThrow(Misuse);
  expect(() => startOptions(['x'])).toThrow(/npm start/);
});
