import { type Fault, fault } from './fault.ts';
import type { PlacedComponent } from './placed-components.ts';

/** Components that are called like one before them: by `custom_id`, or by the number that they bring. */
export function repeatedFaults(all: readonly PlacedComponent[]): Fault[] {
  return [...repeated(all, 'custom_id'), ...repeated(all, 'id')];
}

function repeated(all: readonly PlacedComponent[], key: 'custom_id' | 'id'): Fault[] {
  const seen = new Set<unknown>();
  return all.flatMap(({ component, path }) => {
    const value = component[key];
    // An id of 0 counts as none.
    if (value === undefined || value === null || value === 0) return [];
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    const code = key === 'id' ? 'COMPONENT_ID_DUPLICATED' : 'COMPONENT_CUSTOM_ID_DUPLICATED';
    return [fault([...path, key], code, `Component ${key} cannot be duplicated`)];
  });
}
