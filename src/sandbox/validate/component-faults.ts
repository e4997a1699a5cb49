import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { isBody } from './body.ts';
import { type Fault, fault } from './fault.ts';
import { type PlacedComponent, placedComponents } from './placed-components.ts';
import { repeatedFaults } from './repeated-faults.ts';

/** What Discord documents of a message's components and its schemas do not hold. */
const MOST_COMPONENTS = 40;
const MOST_TEXT = 4_000;
const MOST_ROWS = 5;

type Path = Fault['path'];

/** Whether all of these are the rows of buttons that there were before Components V2. */
export function componentFaults(components: unknown, path: Path, isV2: boolean): Fault[] {
  if (!Array.isArray(components)) return [];
  const all = placedComponents(components, path);
  const shared = [...repeatedFaults(all), ...all.flatMap(buttonFaults)];
  return isV2 ? [...shared, ...v2Faults(all, path)] : [...shared, ...v1Faults(components, path)];
}

function v1Faults(components: readonly unknown[], path: Path): Fault[] {
  const tooMany =
    components.length > MOST_ROWS
      ? [fault(path, 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${MOST_ROWS} in length.`)]
      : [];
  const foreign = components.flatMap((component, index) =>
    isBody(component) && component.type !== ComponentType.ActionRow
      ? [fault([...path, index, 'type'], 'UNION_TYPE_CHOICES', 'Value of field "type" must be one of (1,).')]
      : [],
  );
  return [...tooMany, ...foreign];
}

function v2Faults(all: readonly PlacedComponent[], path: Path): Fault[] {
  const faults: Fault[] = [];
  if (all.length > MOST_COMPONENTS) {
    faults.push(
      fault(path, 'COMPONENT_MAX_TOTAL_COMPONENTS_EXCEEDED', `Must be ${MOST_COMPONENTS} or fewer in total.`),
    );
  }
  const texts = all.flatMap(({ component: { type, content } }) =>
    type === ComponentType.TextDisplay && typeof content === 'string' ? [content] : [],
  );
  const length = texts.reduce((sum, text) => sum + text.length, 0);
  if (length > MOST_TEXT) {
    faults.push(
      fault(path, 'COMPONENT_DISPLAYABLE_TEXT_SIZE_EXCEEDED', `Must be ${MOST_TEXT} or fewer in all.`),
    );
  }
  return faults;
}

function buttonFaults({ component, path }: PlacedComponent): Fault[] {
  if (component.type !== ComponentType.Button) return [];
  const faults: Fault[] = [];
  const isLink = component.style === ButtonStyle.Link;
  const needed = isLink ? 'url' : 'custom_id';
  const excluded = isLink ? 'custom_id' : 'url';
  if (isMissing(component[needed])) {
    faults.push(fault([...path, needed], 'BASE_TYPE_REQUIRED', `A ${needed} is required`));
  }
  if (!isMissing(component[excluded])) {
    faults.push(
      fault(path, 'BUTTON_COMPONENT_CUSTOM_ID_URL_MUTUALLY_EXCLUSIVE', `${excluded} cannot stand here`),
    );
  }
  if (isMissing(component.label) && isMissing(component.emoji)) {
    faults.push(fault([...path, 'label'], 'BASE_TYPE_REQUIRED', 'A label or an emoji is required'));
  }
  return faults;
}

function isMissing(value: unknown): boolean {
  return value === undefined || value === null || value === '';
}
