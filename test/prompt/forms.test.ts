import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type APIModalInteractionResponseCallbackData, type Client, Events } from 'discord.js';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import { styleFor } from '../../src/cli/terminal/style.ts';
import { Session } from '../../src/prompt/session.ts';
import { Sandbox } from '../../src/sandbox/sandbox.ts';
import { logIn } from '../sandbox/real-client.ts';

let sandbox: Sandbox;
let client: Client<true>;
let session: Session;
let folder: string;

const FORM: APIModalInteractionResponseCallbackData = {
  title: 'A note on the lighthouse',
  custom_id: 'note',
  components: [
    { type: 10, content: 'Say what you **saw**.' },
    { type: 18, label: 'Heading', component: { type: 4, style: 1, custom_id: 'title', max_length: 20 } },
    {
      type: 18,
      label: 'Text',
      description: 'As long as you like',
      component: { type: 4, style: 2, custom_id: 'text', required: false, value: 'It was lit.' },
    },
    {
      type: 18,
      label: 'Where',
      component: {
        type: 3,
        custom_id: 'where',
        max_values: 2,
        options: ['pier', 'cliff', 'sea'].map((value) => ({ label: `the ${value}`, value })),
      },
    },
    { type: 18, label: 'Pictures', component: { type: 19, custom_id: 'file', required: false } },
  ],
};

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'forms-'));
  await writeFile(join(folder, 'pier.txt'), 'grey');
  sandbox = await Sandbox.start();
  client = await logIn(sandbox);
  const article = { type: 3, name: 'article', description: 'Which', autocomplete: true };
  await client.application.commands.set([
    { name: 'note', description: 'Note' },
    { name: 'wait', description: 'Wait' },
    {
      name: 'library',
      description: 'Library',
      options: [
        { type: 1, name: 'list', description: 'List' },
        { type: 1, name: 'remove', description: 'Remove', options: [article] },
      ],
    },
  ]);
  client.on(Events.InteractionCreate, async (interaction) => {
    if (interaction.isChatInputCommand() && interaction.commandName === 'wait') {
      await interaction.deferReply();
      await interaction.editReply({
        components: [{ type: 10, content: 'It was worth it.' }],
        flags: 1 << 15,
      });
      return;
    }
    if (interaction.isAutocomplete()) {
      const name = `${interaction.options.getSubcommand()}: ${interaction.options.getFocused()}`;
      void interaction.respond([{ name, value: 'v' }]);
    }
    if (interaction.isChatInputCommand()) void interaction.showModal(FORM);
    if (!interaction.isModalSubmit()) return;
    const { fields, user } = interaction;
    const said = [
      user.username,
      fields.getTextInputValue('title'),
      fields.getTextInputValue('text'),
      ...fields.getStringSelectValues('where'),
      ...(fields.getUploadedFiles('file')?.map(({ name, size }) => `${name} of ${size}`) ?? []),
    ].join('; ');
    void interaction.reply({
      components: [
        { type: 10, content: said },
        { type: 13, file: { url: 'attachment://note.txt' } },
      ],
      files: [{ name: 'note.txt', attachment: Buffer.from(said) }],
      flags: 1 << 15,
    });
  });
});

beforeEach(() => {
  session = new Session(sandbox, { style: styleFor(false, false), width: () => 200 });
});

afterAll(async () => {
  await client.destroy();
  await sandbox.close();
  await rm(folder, { recursive: true });
});

it('shows a form with the names of its fields and what stands in them', async () => {
  expect((await session.run('/note')).split('\n')).toEqual([
    'A note on the lighthouse',
    'Say what you saw.',
    '',
    'title: Heading (text, needed)',
    '  –',
    'text: Text (text, \\n for a new line)',
    '  As long as you like',
    '  It was lit.',
    'where: Where (up to 2 numbers, needed)',
    '  [ ] 1 the pier',
    '  [ ] 2 the cliff',
    '  [ ] 3 the sea',
    'file: Pictures (the path of a file)',
    '  –',
    '',
    ':fill NAME=VALUE  :send  :cancel',
  ]);
});

it('fills a form line by line and sends it', async () => {
  await session.run('/note');
  expect(await session.run(':fill title=Dusk at six = late')).toContain('  Dusk at six = late');
  expect(await session.run(':fill text=Red.\\nThen \\\\n grey.')).toContain('  Red.\n  Then \\n grey.');
  expect(await session.run(':fill WHERE=1, 3')).toContain(
    '[x] 1 the pier\n  [ ] 2 the cliff\n  [x] 3 the sea',
  );
  expect(await session.run(`:fill pictures=${join(folder, 'pier.txt')}`)).toContain('  pier.txt (4 bytes)');
  const shown = await session.run(':send');
  expect(shown).toContain('ada; Dusk at six = late; Red.\nThen \\n grey.; pier; sea; pier.txt of 4');
  const [, url = ''] = /note\.txt \((http.*?)\)/.exec(shown) ?? [];
  expect(await (await fetch(url)).text()).toContain('Dusk at six');
  expect(await session.run(':send')).toContain('No form is open');
});

it('keeps a form that cannot be sent yet, and shows it again', async () => {
  await session.run('/note');
  await session.run(':fill where=the sea');
  expect(await session.run(':send')).toBe('"title" is required');
  await session.run(':fill title=x');
  await session.run(':as ben');
  expect(await session.run(':fill')).toContain('[x] 3 the sea');
  expect(await session.run(':send')).toContain('ada; x;');
});

it('says what a field takes, and what there is', async () => {
  await session.run('/note');
  expect(await session.run(':fill colour=red')).toContain('There are: title, text, where, file');
  expect(await session.run(':fill title')).toContain('Type it as in :fill title=VALUE');
  expect(await session.run(':fill where=4')).toContain('There is no choice 4');
  expect(await session.run(`:fill file=${join(folder, 'none.txt')}`)).toContain('none.txt cannot be read');
  expect(await session.run(`:fill file=${folder}`)).toContain('is no file');
});

it('empties a field, and leaves a form', async () => {
  await session.run('/note');
  expect(await session.run(':fill text=')).not.toContain('It was lit.');
  expect(await session.run(':cancel')).toBe('(the form is closed)');
  expect(await session.run(':fill title=x')).toContain('No form is open');
});

it('waits for an answer that was promised', async () => {
  expect(await session.run('/wait')).toContain('It was worth it.');
});

it('suggests for a subcommand', async () => {
  expect(await session.run(':suggest /library remove wh at')).toBe('- remove: wh at');
  expect(await session.run(':suggest /library list')).toContain('Type it as in');
});
