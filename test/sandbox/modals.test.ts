import {
  type APIComponentInLabel,
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  type Client,
  Events,
  MessageFlags,
  type ModalSubmitInteraction,
} from 'discord.js';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { Actor, Sent } from '../../src/sandbox/actor.ts';
import { ClientRefusal } from '../../src/sandbox/command-options.ts';
import type { ShownModal } from '../../src/sandbox/interaction.ts';
import { Sandbox } from '../../src/sandbox/sandbox.ts';
import { logIn } from './real-client.ts';

let sandbox: Sandbox;
let client: Client<true>;
let ada: Actor;

const label = (text: string, component: APIComponentInLabel): APILabelComponent => ({
  type: 18,
  label: text,
  component,
});
const FORM: APIModalInteractionResponseCallbackData = {
  title: 'A note on the lighthouse',
  custom_id: 'note:7',
  components: [
    { type: 10, content: 'Say what you saw.' },
    label('Title', { type: 4, style: 1, custom_id: 'title', max_length: 20 }),
    label('Text', {
      type: 4,
      style: 2,
      custom_id: 'text',
      required: false,
      min_length: 5,
      value: 'It was lit.',
    }),
    label('Where', {
      type: 3,
      custom_id: 'where',
      max_values: 2,
      options: ['pier', 'cliff', 'sea'].map((value) => ({ label: value, value, default: value === 'sea' })),
    }),
    label('Pictures', {
      type: 19,
      custom_id: 'pictures',
      required: false,
      max_values: 2,
      file_types: ['.txt', '.md'],
    }),
  ],
};
const bytes = (text: string) => new TextEncoder().encode(text);

beforeEach(async () => {
  sandbox = await Sandbox.start();
  client = await logIn(sandbox);
  ada = sandbox.user('ada');
  await client.application.commands.set([
    { name: 'note', description: 'Note' },
    { name: 'card', description: 'Card' },
  ]);
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isButton()) void interaction.showModal(FORM);
    if (!interaction.isChatInputCommand()) return;
    if (interaction.commandName === 'note') void interaction.showModal(FORM);
    else {
      const button = { type: 2, style: 2, label: 'Note', custom_id: 'note' };
      void interaction.reply({ content: 'a card', components: [{ type: 1, components: [button] }] });
    }
  });
});

afterEach(async () => {
  await client.destroy();
  await sandbox.close();
});

function onSubmit(answer: (interaction: ModalSubmitInteraction) => Promise<unknown>): void {
  client.on(Events.InteractionCreate, (interaction) => {
    if (interaction.isModalSubmit()) void answer(interaction);
  });
}

async function formOf({ response }: Sent): Promise<ShownModal> {
  const outcome = await response;
  if (outcome.kind !== 'modal') throw new Error(outcome.kind);
  return outcome;
}

const command = (name: string) => ada.command({ channel: sandbox.channel('general') }, name);

it('carries a form and what stands in it', async () => {
  onSubmit((interaction) => {
    const { customId, fields } = interaction;
    const texts = [fields.getTextInputValue('title'), fields.getTextInputValue('text')];
    return interaction.reply([customId, ...texts, ...fields.getStringSelectValues('where')].join(' | '));
  });
  const form = await formOf(command('note'));
  expect(form.modal.title).toBe(FORM.title);
  const sent = ada.submit(form, { title: 'Dusk', where: ['pier', 'sea'] });
  expect(await sent.response).toMatchObject({
    kind: 'message',
    message: { content: 'note:7 | Dusk | It was lit. | pier | sea', interaction: { type: 5 } },
  });
});

it('numbers the components of a form and gives the numbers back, those of texts too', async () => {
  const form = await formOf(command('note'));
  const { payload } = ada.submit(form, { title: 'Dusk' }).interaction;
  expect(payload).toMatchObject({
    type: 5,
    data: {
      custom_id: 'note:7',
      components: [
        { type: 10, id: 1 },
        { type: 18, id: 2, component: { type: 4, id: 3, custom_id: 'title', value: 'Dusk' } },
        { type: 18, id: 4, component: { id: 5, value: 'It was lit.' } },
        { type: 18, id: 6, component: { id: 7, values: ['sea'] } },
        { type: 18, id: 8, component: { id: 9, values: [] } },
      ],
    },
  });
  expect(payload).not.toHaveProperty('message');
  expect(payload).not.toHaveProperty('data.resolved');
});

it('carries files by their address', async () => {
  onSubmit(async (interaction) => {
    const files = interaction.fields.getUploadedFiles('pictures', true);
    const read = await Promise.all(
      files.map(async ({ name, size, contentType, url }) => {
        const text = await (await fetch(url)).text();
        return [name, size, contentType, text, new URL(url).origin === sandbox.attachmentOrigin].join(' ');
      }),
    );
    await interaction.reply(read.join('\n'));
  });
  const form = await formOf(command('note'));
  const pictures = [
    { name: 'the pier.txt', bytes: bytes('grey') },
    { name: 'b.md', bytes: bytes('# blue'), contentType: 'application/pdf' },
  ];
  expect(await ada.submit(form, { title: 'Dusk', pictures }).response).toMatchObject({
    message: {
      content: 'the_pier.txt 4 text/plain; charset=utf-8 grey true\nb.md 6 application/pdf # blue true',
    },
  });
});

it('remembers the message whose button opened a form, as it is when the form is sent', async () => {
  const card = await command('card').response;
  if (card.kind !== 'message') throw new Error(card.kind);
  const form = await formOf(ada.press(card.message, 'Note'));
  onSubmit(async (interaction) => {
    if (!interaction.isFromMessage()) throw new Error('no message');
    await interaction.update({ content: `${interaction.message.content}, noted` });
  });
  sandbox.state.putMessage({ ...card.message, content: 'a changed card' });
  expect(await ada.submit(form, { title: 'Dusk' }).response).toMatchObject({
    kind: 'update',
    message: { id: card.message.id, content: 'a changed card, noted' },
  });
});

it('takes no form in answer to a form, and no update where there is no message', async () => {
  const codes: unknown[] = [];
  onSubmit(async ({ id, token }) => {
    for (const body of [{ type: 9, data: FORM }, { type: 7, data: { content: 'x' } }, { type: 6 }]) {
      await client.rest
        .post(`/interactions/${id}/${token}/callback`, { body, auth: false })
        .catch((error) => codes.push(error.code));
    }
    await client.rest.post(`/interactions/${id}/${token}/callback`, { body: { type: 5 }, auth: false });
  });
  const form = await formOf(command('note'));
  expect(await ada.submit(form, { title: 'Dusk' }).response).toEqual({ kind: 'deferred' });
  expect(codes).toEqual([50035, 50035, 50035]);
});

it('keeps an answer to a form from others where that is asked for', async () => {
  onSubmit((interaction) => interaction.reply({ content: 'psst', flags: MessageFlags.Ephemeral }));
  const form = await formOf(command('note'));
  await ada.submit(form, { title: 'Dusk' }).response;
  const { channel } = form.interaction;
  expect([ada.sees(channel), sandbox.user('ben').sees(channel)].map(({ length }) => length)).toEqual([1, 0]);
});

it.each([
  [{}, '"title" is required'],
  [{ title: '' }, '"title" is required'],
  [{ title: 'x'.repeat(21) }, 'at most 20 characters'],
  [{ title: 'two\nlines' }, 'takes one line'],
  [{ title: ['x'] }, 'takes a text'],
  [{ title: 'x', text: 'abc' }, '5 characters or more'],
  [{ title: 'x', where: [] }, '"where" is required'],
  [{ title: 'x', where: ['moon'] }, 'does not offer "moon"'],
  [{ title: 'x', where: ['sea', 'sea'] }, 'each choice once'],
  [{ title: 'x', where: ['pier', 'cliff', 'sea'] }, 'takes 1 to 2'],
  [{ title: 'x', where: 'sea' }, 'takes a list'],
  [{ title: 'x', pictures: 'a.txt' }, 'takes files'],
  [{ title: 'x', pictures: [{ name: 'a.exe', bytes: bytes('x') }] }, 'takes .txt, .md'],
  [{ title: 'x', pictures: [{ name: 'a.txt', bytes: new Uint8Array(10 * 1024 * 1024 + 1) }] }, 'too large'],
  [{ title: 'x', colour: 'red' }, 'no field "colour"'],
])('refuses %j, which no client would send', async (values, reason) => {
  const form = await formOf(command('note'));
  expect(() => ada.submit(form, values)).toThrow(ClientRefusal);
  expect(() => ada.submit(form, values)).toThrow(reason);
});

it('lets a field be empty that nothing is required of', async () => {
  const form = await formOf(command('note'));
  expect(() => ada.submit(form, { title: 'x', text: '', pictures: [] })).not.toThrow();
  expect(() => sandbox.user('ben').submit(form, { title: 'x' })).toThrow(ClientRefusal);
});

it('sends what no client would where a test asks for that', async () => {
  onSubmit((interaction) =>
    interaction.reply(interaction.fields.getUploadedFiles('pictures')?.first()?.name ?? 'none'),
  );
  const form = await formOf(command('note'));
  const attachment = { id: '5', filename: '../../etc/x', size: -1, url: 'ftp://a.example', proxy_url: '' };
  const components = [
    { type: 18, id: 1, component: { type: 19, id: 2, custom_id: 'pictures', values: ['5'] } },
  ];
  const sent = ada.submitRaw(form, components, { attachments: { 5: attachment } });
  expect(await sent.response).toMatchObject({ message: { content: '../../etc/x' } });
});
