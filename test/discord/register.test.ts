import { afterEach, beforeEach, expect, it } from 'vitest';
import { COMMANDS } from '../../commands/index.ts';
import { commandPayloads } from '../../src/discord/command-payloads.ts';
import { registerAnew } from '../../src/discord/register-anew.ts';
import { Sandbox } from '../../src/sandbox/sandbox.ts';
import { commandsFaults } from '../../src/sandbox/validate/command-faults.ts';
import { LOCALES } from '../../src/words/locales.ts';

let sandbox: Sandbox;

beforeEach(async () => {
  sandbox = await Sandbox.start();
});

afterEach(() => sandbox.close());

const register = (guild?: string, token = sandbox.token) => registerAnew(token, sandbox.api, guild);

it.each(['global', 'guild'] as const)('tells of %s commands as Discord takes them', (scope) => {
  expect(commandsFaults(commandPayloads(COMMANDS, scope), scope === 'global')).toEqual([]);
});

it('names every command in every language but English, which is the fallback', () => {
  const languages = Object.keys(LOCALES)
    .filter((locale) => !locale.startsWith('en'))
    .sort();
  for (const { name_localizations } of commandPayloads(COMMANDS, 'global')) {
    expect(Object.keys(name_localizations ?? {}).sort()).toEqual(languages);
  }
});

it('lets commands be used in guilds, with the bot and among members, however it was installed', () => {
  const forAll = COMMANDS.filter(({ offeredTo }) => offeredTo === undefined);
  for (const payload of commandPayloads(forAll, 'global')) {
    expect(payload).toMatchObject({ contexts: [0, 1, 2], integration_types: [0, 1] });
  }
});

it('offers the settings to those who manage a guild that has the bot', () => {
  const settings = commandPayloads(COMMANDS, 'global').find(({ name }) => name === 'settings');
  expect(settings).toMatchObject({
    contexts: [0],
    integration_types: [0],
    default_member_permissions: String(1 << 5),
  });
});

it.each(['desk', 'library', 'ruling'])(
  'offers %s to those who manage messages in a guild that has the bot',
  (called) => {
    const command = commandPayloads(COMMANDS, 'global').find(({ name }) => name === called);
    expect(command).toMatchObject({
      contexts: [0],
      integration_types: [0],
      default_member_permissions: String(1 << 13),
    });
  },
);

it('writes the commands where Discord has others, and only then', async () => {
  expect(await register()).toEqual({ kind: 'written', count: COMMANDS.length });
  expect(await register()).toEqual({ kind: 'unchanged', count: COMMANDS.length });
  expect(sandbox.state.commandWrites).toBe(1);
});

it('writes them for one guild alone', async () => {
  const { id = '' } = sandbox.world.guilds[0] ?? {};
  expect(await register(id)).toMatchObject({ kind: 'written' });
  expect(await register(id)).toMatchObject({ kind: 'unchanged' });
  expect([...sandbox.state.commands.keys()]).toEqual([id]);
});

it('says what is wrong with a guild that the bot is not in', async () => {
  const stranger = sandbox.world.guilds.find(({ name }) => name === 'Elsewhere');
  await expect(register(stranger?.id)).rejects.toThrow(`The bot is in no guild ${stranger?.id}`);
  await expect(register('123456789012345678')).rejects.toThrow('The bot is in no guild 123456789012345678');
});

it('says what is wrong with a token, and does not repeat it', async () => {
  const refused = register(undefined, 'made.up.token');
  await expect(refused).rejects.toThrow('DISCORD_TOKEN was refused');
  await expect(refused).rejects.not.toThrow('made.up');
});

it('tells what may pass from what somebody has to mend', async () => {
  await expect(registerAnew('a.b.c', 'http://127.0.0.1:1/api', undefined)).rejects.toMatchObject({
    mayPass: true,
  });
  await expect(register(undefined, 'a.b.c')).rejects.toMatchObject({ mayPass: false });
});
