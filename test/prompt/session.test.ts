import { afterAll, beforeAll, expect, it } from 'vitest';
import { styleFor } from '../../src/cli/terminal/style.ts';
import { HELP } from '../../src/prompt/help.ts';
import { Session } from '../../src/prompt/session.ts';
import { en } from '../../src/words/en.ts';
import { startTestBot, type TestBot } from '../end-to-end/bot-on-sandbox.ts';

let running: TestBot;
let session: Session;

beforeAll(async () => {
  running = await startTestBot();
  session = new Session(running.sandbox, { style: styleFor(false, false), width: () => 200 });
});

afterAll(() => running.stop());

const WORDS = 'The Marigold is tired and so are her engines';

it('checks a text, and shares it by the number of its button', async () => {
  const shown = await session.run(`/check "${WORDS.replace('engines', 'pumps')}"`);
  expect(shown).toContain(en.check.title);
  expect(shown).toContain('~~engines~~ pumps');
  const number = /\[(\d+) Share\]/.exec(shown)?.[1] ?? '';
  expect(await session.run(number)).toContain(`${en.check.checkedBy} @`);
});

it('takes options of a check behind the text', async () => {
  expect(await session.run(`/check ${WORDS} quote:true`)).toContain(en.check.titleOfQuotation);
});

it('opens the menu of the last message: the first entry, or the one that is called so', async () => {
  await session.run(`is it so that "${WORDS}"?`);
  expect(await session.run(':apps check')).toContain(`“${WORDS}” – ${en.check.verbatim}`);
  expect(await session.run(':apps')).not.toContain(en.check.title);
  expect(await session.run(':apps Answer')).not.toContain(en.check.title);
  expect(await session.run(':apps sing')).toContain(en.commands.checkMessage.name);
});

it('has no line of help that is longer than 72 columns', () => {
  expect(HELP.split('\n').filter((line) => line.length > 72)).toEqual([]);
  expect(HELP).toContain(en.commands.checkMessage.name);
});
