import { type ChatInputCommandInteraction, type Client, Events, MessageFlags } from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type StoredMessage, toApiMessage } from '../../src/sandbox/message.ts';
import { Sandbox } from '../../src/sandbox/sandbox.ts';
import { eventually } from '../eventually.ts';
import { logIn } from './real-client.ts';

let sandbox: Sandbox;
let client: Client<true>;

const file = (name: string, text: string) => ({ name, attachment: Buffer.from(text) });
const shown = (name: string) => ({ type: 13, file: { url: `attachment://${name}` } });
const V2 = MessageFlags.IsComponentsV2;

beforeEach(async () => {
  sandbox = await Sandbox.start();
  client = await logIn(sandbox);
  await client.application.commands.set([{ name: 'export', description: 'Export' }]);
});

afterEach(async () => {
  await client.destroy();
  await sandbox.close();
});

/** Types a command; gives what the answer to it comes to, and the errors on the way. */
async function exported(answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>) {
  const errors: { readonly code: number; readonly rawError: unknown }[] = [];
  let isDone = false;
  client.on(Events.InteractionCreate, (interaction) => {
    if (!interaction.isChatInputCommand()) return;
    void answer(interaction)
      .catch((error) => errors.push(error))
      .finally(() => {
        isDone = true;
      });
  });
  sandbox.user('ada').command({ channel: sandbox.channel('general') }, 'export');
  await eventually(() => expect(isDone).toBe(true));
  const messages = sandbox.user('ada').sees(sandbox.channel('general'));
  return { messages, errors };
}

function filesOf(message: StoredMessage | undefined): string[] {
  return (message?.attachments ?? []).map(
    ({ filename, bytes, contentType }) => `${filename}: ${Buffer.from(bytes)} (${contentType})`,
  );
}

it('keeps the file of a reply, which can be fetched by its address', async () => {
  const urls: (string | undefined)[] = [];
  const { messages } = await exported(async (interaction) => {
    const { resource } = await interaction.reply({
      files: [{ ...file('library.md', '# Pier'), description: 'all of it' }],
      components: [{ type: 17, components: [shown('library.md')] }],
      flags: V2,
      withResponse: true,
    });
    urls.push(resource?.message?.attachments.first()?.url);
  });
  expect(filesOf(messages[0])).toEqual(['library.md: # Pier (text/markdown; charset=utf-8)']);
  const [url = ''] = urls;
  expect(new URL(url).origin).toBe(sandbox.attachmentOrigin);
  const response = await fetch(url);
  expect(await response.text()).toBe('# Pier');
  expect(response.headers.get('content-length')).toBe('6');
  expect(messages[0] && toApiMessage(messages[0], sandbox.world).attachments).toMatchObject([
    { filename: 'library.md', size: 6, description: 'all of it', url },
  ]);
});

it('keeps the files of what follows and of what ends a deferral', async () => {
  const { messages, errors } = await exported(async (interaction) => {
    await interaction.deferReply();
    await interaction.editReply({ files: [file('a.txt', 'one')], components: [shown('a.txt')], flags: V2 });
    await interaction.followUp({ files: [file('b.zip', 'two')] });
  });
  expect(errors).toEqual([]);
  expect(messages.map(filesOf)).toEqual([
    ['a.txt: one (text/plain; charset=utf-8)'],
    ['b.zip: two (application/zip)'],
  ]);
});

it('keeps the files on an edit that speaks of none, and on another those that it lists', async () => {
  const seen: string[][] = [];
  const { messages } = await exported(async (interaction) => {
    await interaction.reply({ content: 'x', files: [file('a.txt', 'one')] });
    const same = await interaction.editReply({ content: 'y' });
    const kept = [...same.attachments.values()];
    const more = await interaction.editReply({ attachments: kept, files: [file('b.txt', 'two')] });
    const other = await interaction.editReply({ files: [file('c.txt', 'three')] });
    for (const { attachments } of [same, more, other]) seen.push(attachments.map(({ name }) => name));
    await interaction.editReply({ attachments: [] });
  });
  expect(seen).toEqual([['a.txt'], ['a.txt', 'b.txt'], ['c.txt']]);
  expect(filesOf(messages[0])).toEqual([]);
});

it('refuses a component that shows a file which is not there', async () => {
  const { messages, errors } = await exported((interaction) =>
    interaction.reply({ files: [file('a.txt', 'one')], components: [shown('b.txt')], flags: V2 }),
  );
  expect(messages).toEqual([]);
  expect(errors[0]?.code).toBe(50035);
  expect(JSON.stringify(errors[0]?.rawError)).toContain(
    '"data":{"components":{"0":{"file":{"url":{"_errors":[{"code":"UNFURLED_MEDIA_ITEM_REFERENCED_ATTACHMENT_NOT_FOUND"',
  );
});

it('refuses an edit that takes away the file which a component shows', async () => {
  const { messages, errors } = await exported(async (interaction) => {
    await interaction.reply({ files: [file('a.txt', 'one')], components: [shown('a.txt')], flags: V2 });
    await interaction.editReply({ attachments: [] });
  });
  expect(errors[0]?.code).toBe(50035);
  expect(filesOf(messages[0])).toHaveLength(1);
});

it.each([
  ['a page elsewhere as a file', { components: [{ type: 13, file: { url: 'https://a.example/a.txt' } }] }],
  [
    'a picture which is not there',
    { components: [{ type: 12, items: [{ media: { url: 'attachment://a.png' } }] }] },
  ],
  ['a file of another message', { components: [{ type: 10, content: 'x' }], attachments: [{ id: '77' }] }],
])('refuses a message with %s', async (_, payload) => {
  const { id } = sandbox.channel('general');
  const sent = client.rest.post(`/channels/${id}/messages`, { body: { ...payload, flags: V2 } });
  await expect(sent).rejects.toMatchObject({ code: 50035 });
});

it('calls a file as Discord does, by whom its component has to name it', async () => {
  const { messages } = await exported((interaction) =>
    interaction.reply({
      files: [file('my export?.txt', 'one')],
      components: [shown('my_export_.txt')],
      flags: V2,
    }),
  );
  expect(filesOf(messages[0])).toEqual(['my_export_.txt: one (text/plain; charset=utf-8)']);
});

it('notes of a request with files what it says and what they are called', async () => {
  await exported((interaction) => interaction.reply({ content: 'x', files: [file('a.txt', 'one')] }));
  expect(sandbox.state.wire.find(({ name }) => name.endsWith('/callback'))?.body).toMatchObject({
    json: { data: { content: 'x', attachments: [{ id: '0' }] } },
    files: ['a.txt'],
  });
});
