import { ChannelType, type Client, Events, PermissionFlagsBits } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { Sandbox } from '../../src/sandbox/sandbox.ts';
import { eventually } from '../eventually.ts';
import { logIn } from './real-client.ts';

let sandbox: Sandbox;
let client: Client<true>;

beforeEach(async () => {
  sandbox = await Sandbox.start();
  client = await logIn(sandbox);
});

afterEach(async () => {
  await client.destroy();
  await sandbox.close();
});

it('carries what the bot writes to a user, whom it finds by id', async () => {
  const { user } = sandbox.user('ben');
  const sent = await client.users.send(user.id, 'It is answered.');
  expect(sent.channel.type).toBe(ChannelType.DM);
  expect((await client.users.createDM(user.id)).recipientId).toBe(user.id);
  const seen = (name: string) => sandbox.user(name).sees(sandbox.channel('dm-ben'));
  expect(seen('ben').map(({ content }) => content)).toEqual(['It is answered.']);
  expect(seen('ada')).toEqual([]);
});

it('refuses what the bot writes to a user who wants none of it', async () => {
  sandbox.closeDms('ben');
  const send = (name: string) => client.users.send(sandbox.user(name).user.id, 'x');
  await expect(send('ben')).rejects.toMatchObject({ code: 50007, status: 403 });
  await expect(send('ada')).resolves.toBeDefined();
  sandbox.openDms('ben');
  await expect(send('ben')).resolves.toBeDefined();
});

it('finds no conversation with nobody, and none of the bot with itself', async () => {
  await expect(client.users.createDM('77')).rejects.toMatchObject({ code: 50035 });
  const path = '/users/@me/channels';
  const itself = client.rest.post(path, { body: { recipient_id: client.user.id } });
  await expect(itself).rejects.toMatchObject({ code: 50035 });
});

it('carries suggestions for the option of a subcommand', async () => {
  const option = { type: 3, name: 'article', description: 'Which', autocomplete: true, required: true };
  const remove = { type: 1, name: 'remove', description: 'Remove', options: [option] };
  await client.application.commands.set([{ name: 'library', description: 'Library', options: [remove] }]);
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isAutocomplete()) return;
    const { options, commandName } = interaction;
    const name = `${commandName} ${options.getSubcommand()} ${options.getFocused()}`;
    void interaction.respond([{ name, value: 'v' }]);
  });
  const place = { channel: sandbox.channel('general') };
  const { response } = sandbox
    .user('ada')
    .autocomplete(place, 'library remove', { article: 'wh' }, 'article');
  expect(await response).toMatchObject({ choices: [{ name: 'library remove wh' }] });
});

it('lets Ada manage messages in one corner of each guild', async () => {
  await client.application.commands.set([{ name: 'ask', description: 'Ask' }]);
  const allowed: unknown[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    allowed.push(interaction.memberPermissions?.has(PermissionFlagsBits.ManageMessages));
  });
  const places = [
    ['general', 'Harbour'],
    ['corner', 'Harbour'],
    ['corner', 'Hafen'],
  ] as const;
  for (const [name, guild] of places) {
    sandbox.user('ada').command({ channel: sandbox.channel(name, guild) }, 'ask');
    sandbox.user('ben').command({ channel: sandbox.channel(name, guild) }, 'ask');
  }
  await eventually(() => expect(allowed).toEqual([false, false, true, false, true, false]));
});
