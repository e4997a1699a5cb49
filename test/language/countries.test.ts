import { expect, it } from 'vitest';
import { COUNTRIES } from '../../src/language/countries.ts';

const byCode = new Map(COUNTRIES.map((country) => [country.code, country]));

it('holds every member of the United Nations, and some that are spoken of as countries', () => {
  expect(COUNTRIES.length).toBeGreaterThanOrEqual(195);
  for (const code of ['nl', 'us', 'va', 'xk', 'tw', 'ps', 'hk', 'gl', 'pr'])
    expect(byCode.has(code)).toBe(true);
});

it('names each country once, with a flag and at least one word for it', () => {
  expect(byCode.size).toBe(COUNTRIES.length);
  expect(new Set(COUNTRIES.map(({ name }) => name)).size).toBe(COUNTRIES.length);
  const lacking = COUNTRIES.filter(
    ({ code, flag, aliases, name }) =>
      !/^[a-z]{2}$/.test(code) || !/^\p{Regional_Indicator}{2}$/u.test(flag) || !aliases.includes(name),
  );
  expect(lacking.map(({ name }) => name)).toEqual([]);
});

it.each([
  ['nl', 'Holland'],
  ['nl', 'Dutch'],
  ['nl', 'Dutchmen'],
  ['gb', 'Britain'],
  ['gb', 'UK'],
  ['gb', 'British'],
  ['gb', 'Britons'],
  ['us', 'U.S.'],
  ['us', 'USA'],
  ['us', 'America'],
  ['us', 'American'],
  ['us', 'Americans'],
  ['cz', 'Czech Republic'],
  ['tr', 'Turkey'],
  ['ru', 'Russian Federation'],
  ['ae', 'UAE'],
  ['ci', 'Ivory Coast'],
  ['mm', 'Burma'],
])('knows %s by the name of %s', (code, name) => {
  expect(byCode.get(code)?.aliases).toContain(name);
});

it('counts among the demonyms what says "of that country", not the country', () => {
  const { aliases, demonyms } = byCode.get('nl') ?? { aliases: [], demonyms: [] };
  expect(demonyms).toContain('Dutch');
  expect(demonyms).not.toContain('Holland');
  expect(aliases).toEqual(expect.arrayContaining([...demonyms]));
});

it('gives no country a name that is an ordinary English word', () => {
  const aliases = COUNTRIES.flatMap((country) => country.aliases.map((alias) => alias.toLowerCase()));
  for (const word of ['island', 'emirates', 'states', 'the states', 'in', 'it', 'no', 'is', 'be', 'do', 'so'])
    expect(aliases).not.toContain(word);
});

it.each([
  ['nl', 'Amsterdam'],
  ['ua', 'Kyiv'],
  ['ua', 'Kiev'],
  ['us', 'Washington'],
  ['ch', 'Bern'],
])('knows a capital of %s: %s', (code, capital) => {
  expect(byCode.get(code)?.capitals).toContain(capital);
});

it('puts states before territories, so that a shared name is the state’s', () => {
  const codes = COUNTRIES.map(({ code }) => code);
  const lastState = Math.max(...['zw', 'us', 'cn', 'dk'].map((code) => codes.indexOf(code)));
  for (const code of ['hk', 'pr', 'gl', 'mo']) expect(codes.indexOf(code)).toBeGreaterThan(lastState);
});
