import { type Body, isBody } from './body.ts';
import type { Fault } from './fault.ts';

/** A component and where it stands. */
export interface PlacedComponent {
  readonly component: Body;
  readonly path: Fault['path'];
}

/** Every component, those within others too, from the first on. */
export function placedComponents(components: readonly unknown[], path: Fault['path']): PlacedComponent[] {
  return components.flatMap((component, index) => placedIn(component, [...path, index]));
}

function placedIn(component: unknown, path: Fault['path']): PlacedComponent[] {
  if (!isBody(component)) return [];
  return [
    { component, path },
    ...(Array.isArray(component.components)
      ? placedComponents(component.components, [...path, 'components'])
      : []),
    ...['accessory', 'component'].flatMap((key) => placedIn(component[key], [...path, key])),
  ];
}
