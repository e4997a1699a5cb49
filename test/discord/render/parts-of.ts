import type { RenderedMessage } from '../../../src/discord/render.ts';

type Part = Readonly<Record<string, unknown>>;

/** Every component of a message, through all nesting, in order. */
export function partsOf({ components }: Pick<RenderedMessage, 'components'>): Part[] {
  return components.flatMap(within);
}

/** The contents of its text displays, in order. */
export function textsOf(message: Pick<RenderedMessage, 'components'>): string[] {
  return partsOf(message).flatMap(({ content }) => (typeof content === 'string' ? [content] : []));
}

/** Its buttons, in order. */
export function buttonsOf(message: Pick<RenderedMessage, 'components'>): Part[] {
  return partsOf(message).filter((part) => 'custom_id' in part);
}

function within(value: unknown): Part[] {
  if (typeof value !== 'object' || value === null) return [];
  const part: Part = { ...value };
  const { components, accessory } = part;
  return [part, ...(Array.isArray(components) ? components.flatMap(within) : []), ...within(accessory)];
}
