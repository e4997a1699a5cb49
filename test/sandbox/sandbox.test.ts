import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type Client,
  Events,
  MessageFlags,
} from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { ClientRefusal } from '../../src/sandbox/command-options.ts';
import { Sandbox } from '../../src/sandbox/sandbox.ts';
import { eventually } from '../eventually.ts';
import { logIn } from './real-client.ts';

let sandbox: Sandbox;
let client: Client<true>;

const ASK = {
  name: 'ask',
  description: 'Ask',
  options: [
    { type: 3, name: 'question', description: 'What', required: true, max_length: 20, autocomplete: true },
  ],
};
const place = () => ({ channel: sandbox.channel('general') });

beforeEach(async () => {
  sandbox = await Sandbox.start();
  client = await logIn(sandbox);
  await client.application.commands.set([ASK, { name: 'Answer it', type: 3 }]);
});

afterEach(async () => {
  await client.destroy();
  await sandbox.close();
});

/** Answers every command. */
function onCommand(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>): void {
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isChatInputCommand()) void answer(interaction);
  });
}

function onButton(answer: (interaction: ButtonInteraction) => Promise<unknown>): void {
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isButton()) void answer(interaction);
  });
}

const row = (...ids: string[]) => ({
  type: 1,
  components: ids.map((id) => ({ type: 2, style: 2, label: id, custom_id: id })),
});

it('lets a client log in and see its guilds and channels', () => {
  expect(client.user.username).toBe('footnote');
  expect(client.guilds.cache.map(({ name }) => name)).toEqual(['Harbour', 'Hafen']);
  expect(client.channels.cache.size).toBeGreaterThan(5);
});

it('carries a command and its answer, seen by all', async () => {
  onCommand((interaction) => interaction.reply(`You said ${interaction.options.getString('question')}`));
  const { response } = sandbox.user('ada').command(place(), 'ask', { question: 'hello' });
  expect(await response).toMatchObject({ kind: 'message', message: { content: 'You said hello' } });
  expect(sandbox.user('ben').sees(place().channel)).toHaveLength(1);
});

it('shows a private answer to its user alone', async () => {
  onCommand((interaction) => interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral }));
  await sandbox.user('ada').command(place(), 'ask', { question: 'hello' }).response;
  expect(sandbox.user('ada').sees(place().channel)).toHaveLength(1);
  expect(sandbox.user('ben').sees(place().channel)).toHaveLength(0);
});

it('carries suggestions', async () => {
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isAutocomplete())
      void interaction.respond([{ name: interaction.options.getFocused(), value: 'v' }]);
  });
  const { response } = sandbox.user('ada').autocomplete(place(), 'ask', { question: 'he' }, 'question');
  expect(await response).toEqual({ kind: 'choices', choices: [{ name: 'he', value: 'v' }] });
});

it('carries a press and the change of its message, then its removal', async () => {
  onCommand((interaction) => interaction.reply({ content: 'one', components: [row('next', 'remove')] }));
  onButton(async (interaction) => {
    if (interaction.customId === 'next') return interaction.update({ content: 'two' });
    await interaction.deferUpdate();
    return interaction.deleteReply();
  });
  const ada = sandbox.user('ada');
  const first = await ada.command(place(), 'ask', { question: 'hello' }).response;
  if (first.kind !== 'message') throw new Error(first.kind);
  expect(await ada.press(first.message, 'next').response).toMatchObject({
    kind: 'update',
    message: { id: first.message.id, content: 'two' },
  });
  await sandbox.user('ben').press(first.message, 'remove').response;
  await eventually(() => expect(ada.sees(place().channel)).toHaveLength(0));
});

it('gives the message that an answer made, where that is asked for', async () => {
  const ids: (string | undefined)[] = [];
  onCommand(async (interaction) => {
    const { resource } = await interaction.reply({ content: 'hi', withResponse: true });
    ids.push(resource?.message?.id);
  });
  const outcome = await sandbox.user('ada').command(place(), 'ask', { question: 'hello' }).response;
  await eventually(() => expect(ids).toHaveLength(1));
  expect(outcome).toMatchObject({ message: { id: ids[0] } });
});

it('carries a message to a message command, and mentions with their text alone', async () => {
  const read: string[] = [];
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isMessageContextMenuCommand()) return;
    read.push(interaction.targetMessage.content);
    void interaction.reply('ok');
  });
  client.on(Events.MessageCreate, (message) => {
    if (message.author.id !== client.user.id) read.push(message.content);
  });
  const ada = sandbox.user('ada');
  const message = ada.say(place().channel, 'where is it?');
  await ada.messageCommand(place(), 'Answer it', message).response;
  ada.say(place().channel, `<@${client.user.id}> where?`);
  await eventually(() => expect(read).toHaveLength(3));
  expect(read.sort()).toEqual(['', `<@${client.user.id}> where?`, 'where is it?']);
});

it('takes for private what a user brings along where such apps may not speak', async () => {
  onCommand((interaction) => interaction.reply('for all'));
  const quiet = { channel: sandbox.channel('no-apps', 'Elsewhere') };
  await sandbox.user('ada').command(quiet, 'ask', { question: 'hello' }).response;
  expect(sandbox.user('ben').sees(quiet.channel)).toHaveLength(0);
  const open = { channel: sandbox.channel('general', 'Elsewhere') };
  await sandbox.user('ada').command(open, 'ask', { question: 'hello' }).response;
  expect(sandbox.user('ben').sees(open.channel)).toHaveLength(1);
});

it('refuses what a client would not let a user do', async () => {
  const ada = sandbox.user('ada');
  expect(() => ada.command(place(), 'sing')).toThrow(ClientRefusal);
  expect(() => ada.command(place(), 'ask')).toThrow('"question" is required');
  expect(() => ada.command(place(), 'ask', { question: 'x'.repeat(21) })).toThrow('out of its limits');
  expect(() => ada.command(place(), 'ask', { question: 3 })).toThrow('does not take number');
  expect(() => ada.command(place(), 'ask', { question: 'x', other: 1 })).toThrow('no option "other"');
  expect(() => ada.say(sandbox.channel('announcements'), 'hi')).toThrow('may not write');
  expect(() =>
    sandbox.user('ben').command({ channel: sandbox.channel('dm-ada') }, 'ask', { question: 'x' }),
  ).toThrow('does not see');
});

it('names whom a message would notify, also by what is escaped', async () => {
  onCommand((interaction) => interaction.reply({ content: `\\<@${interaction.user.id}> @everyone` }));
  const loud = await sandbox.user('ada').command(place(), 'ask', { question: 'hello' }).response;
  expect(loud).toMatchObject({
    message: { pings: { users: [sandbox.user('ada').user.id], everyone: true } },
  });
  client.options.allowedMentions = { parse: [] };
  const quiet = await sandbox.user('ada').command(place(), 'ask', { question: 'hello' }).response;
  expect(quiet).toMatchObject({ message: { pings: { users: [], roles: [], everyone: false } } });
});
