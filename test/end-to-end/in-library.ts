import { unescapeMarkdown } from '../../src/discord/render/escape-markdown.ts';
import type { Actor, Place } from '../../src/sandbox/actor.ts';
import type { FieldValues } from '../../src/sandbox/filled-form.ts';
import type { StoredMessage } from '../../src/sandbox/message.ts';
import { en } from '../../src/words/en.ts';
import { formOf, messageOf, type TestBot, textOf } from './bot-on-sandbox.ts';

const FLOOD =
  'The small port of Brinehaven will take its tide mill apart, because the floods rise every spring.';
const GEARS =
  'The gears go first, said engineer Tilda Voss, who leads the work, and the wheel of the mill follows in May.';

/** An article that is in no library, as a text. */
export const MILL = `${FLOOD}\n\n${GEARS}`;
/** What it alone answers. */
export const MILL_QUESTION = 'Who leads the work on the tide mill?';

/** What a message says, without markup. */
export function saidIn(message: StoredMessage): string {
  return unescapeMarkdown(textOf(message));
}

/** Fills the form of `/library add`; gives the report, or what is said instead. */
export async function give(actor: Actor, place: Place, values: FieldValues): Promise<StoredMessage> {
  const form = await formOf(actor.command(place, 'library add'));
  return messageOf(actor.submit(form, values));
}

/** Adds an article of a text, and saves it; gives what is said then. */
export async function addText(actor: Actor, place: Place, values: FieldValues = {}): Promise<StoredMessage> {
  const report = await give(actor, place, { text: MILL, title: 'The tide mill', ...values });
  return messageOf(actor.press(report, en.buttons.save));
}

/** A message as if it had been posted in another place, for all: what is on its buttons is known there. */
export function postedIn(place: Place, message: StoredMessage, { sandbox }: TestBot): StoredMessage {
  const { onlyFor: _, ...shown } = message;
  return sandbox.state.putMessage({
    ...shown,
    id: sandbox.state.newId(),
    channel: place.channel,
    flags: message.flags & ~64,
  });
}
