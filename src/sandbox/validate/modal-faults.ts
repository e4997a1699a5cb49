import { ComponentType } from 'discord-api-types/v10';
import { type Body, isBody } from './body.ts';
import { type Fault, fault } from './fault.ts';
import { placedComponents } from './placed-components.ts';
import { repeatedFaults } from './repeated-faults.ts';

/** The schemas let as many through as a message may have. */
const MOST_COMPONENTS = 5;
const TOP: readonly unknown[] = [ComponentType.Label, ComponentType.TextDisplay];
const IN_LABEL: readonly unknown[] = [
  ComponentType.StringSelect,
  ComponentType.TextInput,
  ComponentType.FileUpload,
];

type Path = Fault['path'];

/** What Discord documents of a form and its schemas do not hold. What the sandbox cannot show is a fault too. */
export function modalFaults({ components }: Body, path: Path): Fault[] {
  if (!Array.isArray(components)) return [];
  const at = [...path, 'components'];
  const tooMany =
    components.length > MOST_COMPONENTS
      ? [fault(at, 'BASE_TYPE_BAD_LENGTH', `Must be between 1 and ${MOST_COMPONENTS} in length.`)]
      : [];
  const fields = components.flatMap((component, index) =>
    isBody(component) ? topFaults(component, [...at, index]) : [],
  );
  return [...tooMany, ...repeatedFaults(placedComponents(components, at)), ...fields];
}

function topFaults({ type, component }: Body, path: Path): Fault[] {
  if (!TOP.includes(type)) return [fault([...path, 'type'], 'UNION_TYPE_CHOICES', oneOf(TOP))];
  if (!isBody(component)) return [];
  const at = [...path, 'component'];
  if (!IN_LABEL.includes(component.type)) {
    return [fault([...at, 'type'], 'UNION_TYPE_CHOICES', oneOf(IN_LABEL))];
  }
  return component.type === ComponentType.TextInput ? textFaults(component, at) : countFaults(component, at);
}

function textFaults({ label, min_length, max_length }: Body, path: Path): Fault[] {
  const labelled =
    label === undefined || label === null
      ? []
      : [fault([...path, 'label'], 'BASE_TYPE_INVALID', 'The label around it says what it is.')];
  return [...labelled, ...orderFaults(min_length, max_length, [...path, 'max_length'])];
}

function countFaults({ min_values, max_values, required, disabled, options }: Body, path: Path): Fault[] {
  const faults = orderFaults(min_values ?? 1, max_values ?? 1, [...path, 'max_values']);
  if (min_values === 0 && required !== false) {
    faults.push(fault([...path, 'min_values'], 'NUMBER_TYPE_MIN', 'Must be 1 or more where it is required.'));
  }
  if (disabled === true) {
    faults.push(fault([...path, 'disabled'], 'BASE_TYPE_INVALID', 'A form has nothing that is disabled.'));
  }
  const values = Array.isArray(options) ? options.filter(isBody).map(({ value }) => value) : [];
  return [
    ...faults,
    ...values.flatMap((value, index) =>
      values.indexOf(value) === index
        ? []
        : [
            fault(
              [...path, 'options', index, 'value'],
              'SELECT_COMPONENT_OPTION_VALUE_DUPLICATED',
              'The specified option value is already used',
            ),
          ],
    ),
  ];
}

function orderFaults(least: unknown, most: unknown, path: Path): Fault[] {
  return typeof least === 'number' && typeof most === 'number' && least > most
    ? [fault(path, 'NUMBER_TYPE_MIN', `Value should be greater than or equal to ${least}.`)]
    : [];
}

function oneOf(types: readonly unknown[]): string {
  return `Value of field "type" must be one of (${types.join(', ')}).`;
}
