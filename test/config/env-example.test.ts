import { readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { expect, it } from 'vitest';
import { configFrom } from '../../src/config.ts';

const TEXT = readFileSync(new URL('../../.env.example', import.meta.url), 'utf8');
/** The example with every variable that it explains set to what stands there. */
const UNCOMMENTED = parse(TEXT.replaceAll(/^#(?=[A-Z_]+=)/gm, ''));
/** Set by the terminal and by npm, not by the operator. */
const NOT_THE_OPERATORS = ['TERM', 'INIT_CWD', 'npm_lifecycle_event'];

function variablesRead(): string[] {
  const read = new Set<string>();
  const variables = new Proxy<Record<string, string>>(
    {},
    {
      get: (_, name) => {
        read.add(String(name));
        return undefined;
      },
    },
  );
  configFrom(variables);
  return [...read].filter((name) => !NOT_THE_OPERATORS.includes(name)).sort();
}

it('explains every variable that is read, and no other', () => {
  expect(variablesRead()).toContain('DISCORD_TOKEN');
  expect(Object.keys(UNCOMMENTED).sort()).toEqual(variablesRead());
});

it('sets nothing', () => {
  expect(parse(TEXT)).toEqual({});
});

it('says what each is by default or shows what can be used', () => {
  const { NO_COLOR, FORCE_COLOR, SHARDS, SHARD_COUNT, DISCORD_API, HEALTH_PORT, ...defaults } = UNCOMMENTED;
  const examples = { NO_COLOR, FORCE_COLOR, SHARDS, SHARD_COUNT, DISCORD_API, HEALTH_PORT };
  expect(() => configFrom(examples)).not.toThrow();
  expect(configFrom(defaults)).toEqual({ ...configFrom({}), corpusDir: 'corpus' });
});
