import { unescapeMarkdown } from '../../src/discord/render/escape-markdown.ts';
import type { Actor, Place } from '../../src/sandbox/actor.ts';
import type { FieldValues } from '../../src/sandbox/filled-form.ts';
import { type FormField, formFields } from '../../src/sandbox/form-fields.ts';
import type { ShownModal } from '../../src/sandbox/interaction.ts';
import type { StoredMessage } from '../../src/sandbox/message.ts';
import { en } from '../../src/words/en.ts';
import { formOf, messageOf, textOf } from './bot-on-sandbox.ts';

/** What stands in a field for text. */
export function standingIn(form: ShownModal, name: string): string {
  const field = fieldOf(form, name);
  if (field.kind !== 'text') throw new Error(`${name} takes no text`);
  return field.value;
}

function fieldOf(form: ShownModal, name: string): FormField {
  const field = formFields(form).find(({ customId }) => customId === name);
  if (field === undefined) throw new Error(`the form has no field ${name}`);
  return field;
}

/** The passages that a form offers, by their labels. */
export function offeredIn(form: ShownModal): ReadonlyMap<string, string> {
  const field = fieldOf(form, 'passages');
  if (field.kind !== 'choice') throw new Error('nothing to choose from');
  return new Map(field.options.map(({ label, value }) => [label, value]));
}

/** A claim that members argue about, what holds, and the passage that shows it. */
export const ROUTE = {
  claim: 'Norrlink is closing the route between Vestrand and Skagholm.',
  finding: 'It is not: no plans are known.',
  others: 'harbour-post 6',
} as const;

/** A moderator writes a ruling; gives the card that comes of it. */
export async function propose(
  actor: Actor,
  place: Place,
  {
    claim,
    replaces,
    ...values
  }: FieldValues & { readonly claim: string; readonly replaces?: string } = ROUTE,
): Promise<StoredMessage> {
  const options = { claim, ...(replaces === undefined ? {} : { replaces }) };
  const form = await formOf(actor.command(place, 'ruling add', options));
  return messageOf(actor.submit(form, values));
}

/** Likewise, and settles it. */
export async function settle(
  actor: Actor,
  place: Place,
  values: FieldValues & { readonly claim: string; readonly replaces?: string } = ROUTE,
): Promise<StoredMessage> {
  const card = await propose(actor, place, values);
  return messageOf(actor.press(card, en.rulings.buttons.settle));
}

/** Every text of a message, without the signs that keep it from being markup. */
export function said(message: StoredMessage): string {
  return unescapeMarkdown(textOf(message));
}
