import { z } from 'zod';
import type { NumberedDeed } from './protocol.ts';

const id = z.string().regex(/^\d{1,20}$/);
const name = z.string().max(100);
const customId = z.string().max(100);
const text = z.string().max(6_000);
const optionValues = z.record(name, z.union([text, z.number(), z.boolean()]));

const DEED = z.discriminatedUnion('do', [
  z.object({ do: z.literal('open'), channel: id }),
  z.object({
    do: z.literal('say'),
    channel: id,
    text: z.string().min(1).max(2_000),
    repliesTo: id.optional(),
  }),
  z.object({ do: z.literal('command'), channel: id, name, values: optionValues }),
  z.object({ do: z.literal('complete'), channel: id, name, values: optionValues, focused: name }),
  z.object({ do: z.literal('use'), name, message: id }),
  z.object({ do: z.literal('press'), message: id, button: customId }),
  z.object({ do: z.literal('choose'), message: id, menu: customId, values: z.array(name).max(25) }),
  z.object({
    do: z.literal('submit'),
    form: id,
    values: z.record(customId, z.union([text, z.array(name).max(25)])),
  }),
  z.object({ do: z.literal('remove'), message: id }),
  z.object({ do: z.literal('dismiss'), message: id }),
]);

const NUMBER = z.object({ number: z.int().min(0) });
const NUMBERED = z.intersection(DEED, NUMBER);

/** What the page sent, or the number of what cannot be taken, where it has one, to answer it by. */
export type ReadDeed =
  | { readonly kind: 'deed'; readonly deed: NumberedDeed }
  | { readonly kind: 'unread'; readonly number: number | undefined };

/** Reads what the page sent. */
export function readDeed(json: string): ReadDeed {
  const said = parsed(json);
  const read = NUMBERED.safeParse(said);
  if (read.success) return { kind: 'deed', deed: read.data as NumberedDeed };
  return { kind: 'unread', number: NUMBER.safeParse(said).data?.number };
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
