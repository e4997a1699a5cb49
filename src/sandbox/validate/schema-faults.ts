import type { Issue, Schema } from 'discord-api-spec/zod';
import { type Fault, fault } from './fault.ts';

/** What Discord's own schema finds wrong with a body. Fields that it does not know are let through, as Discord does. */
export function schemaFaults(schema: Schema, body: unknown): Fault[] {
  const { error } = schema.safeParse(body);
  return (error?.issues ?? []).flatMap(innermost).map((issue) => toFault(issue, body));
}

/** Where none of several kinds fits: what is wrong with the kind that was meant, whose `type` is right. */
function innermost(issue: Issue): Issue[] {
  const meant = issue.errors?.find((branch) => branch.every(({ path }) => path[0] !== 'type'));
  if (meant === undefined) return [issue];
  return meant.flatMap((inner) => innermost({ ...inner, path: [...issue.path, ...inner.path] }));
}

function toFault(issue: Issue, body: unknown): Fault {
  const path = issue.path.map((key) => (typeof key === 'symbol' ? String(key) : key));
  const { origin, minimum, maximum } = issue;
  const isLength = origin === 'string' || origin === 'array';
  switch (issue.code) {
    case 'too_big':
      return isLength
        ? fault(path, 'BASE_TYPE_MAX_LENGTH', `Must be ${maximum} or fewer in length.`)
        : fault(path, 'NUMBER_TYPE_MAX', `Value should be less than or equal to ${maximum}.`);
    case 'too_small':
      return isLength
        ? fault(path, 'BASE_TYPE_BAD_LENGTH', `Must be ${minimum} or more in length.`)
        : fault(path, 'NUMBER_TYPE_MIN', `Value should be greater than or equal to ${minimum}.`);
    case 'invalid_type':
      return valueAt(body, path) === undefined
        ? fault(path, 'BASE_TYPE_REQUIRED', 'This field is required')
        : fault(path, 'BASE_TYPE_CHOICES', `Could not interpret the value as ${issue.expected}.`);
    case 'invalid_union':
    case 'invalid_value':
      return fault(path, 'BASE_TYPE_CHOICES', 'The value is none of those that may stand here.');
    default:
      return fault(path, 'BASE_TYPE_INVALID', `Not valid (${issue.code}).`);
  }
}

function valueAt(body: unknown, path: Fault['path']): unknown {
  return path.reduce<unknown>(
    (value, key) => (typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined),
    body,
  );
}
