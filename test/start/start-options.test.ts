import { expect, it } from 'vitest';
import { Misuse } from '../../src/cli/misuse.ts';
import { startOptions } from '../../src/start/start-options.ts';

it('serves a page unless it is told not to', () => {
  expect(startOptions([])).toEqual({ page: true, help: false });
  expect(startOptions(['--no-page'])).toEqual({ page: false, help: false });
  expect(startOptions(['--help']).help).toBe(true);
});

it('says how it is used where an option is not known', () => {
  expect(() => startOptions(['--port'])).toThrow(Misuse);
  expect(() => startOptions(['x'])).toThrow(/npm start/);
});
