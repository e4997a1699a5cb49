import { ComponentType } from 'discord-api-types/v10';

/**
 * The content of the text display with an id; undefined where there is none.
 *
 * @param components as Discord sends them; nothing of them is trusted.
 */
export function contentWithId(components: unknown, wanted: number): string | undefined {
  if (!Array.isArray(components)) return undefined;
  for (const component of components) {
    const found = contentIn(component, wanted);
    if (found !== undefined) return found;
  }
  return undefined;
}

function contentIn(component: unknown, wanted: number): string | undefined {
  if (typeof component !== 'object' || component === null) return undefined;
  if ('components' in component) return contentWithId(component.components, wanted);
  if (!('id' in component && 'type' in component && 'content' in component)) return undefined;
  const { id, type, content } = component;
  return id === wanted && type === ComponentType.TextDisplay && typeof content === 'string'
    ? content
    : undefined;
}
