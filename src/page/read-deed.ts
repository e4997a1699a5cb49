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

const NUMBERED = z.intersection(DEED, z.object({ number: z.int().min(0) }));

/** Reads what the page sent; undefined where it is nothing that the page sends. */
export function readDeed(json: string): NumberedDeed | undefined {
  try {
    const read = NUMBERED.safeParse(JSON.parse(json));
    return read.success ? (read.data as NumberedDeed) : undefined;
  } catch (error) {
    if (error instanceof SyntaxError) return undefined;
    throw error;
  }
}
