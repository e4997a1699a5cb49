import type { Upload } from './attachment.ts';
import { ClientRefusal } from './command-options.ts';
import { type FormField, formFields } from './form-fields.ts';
import type { ShownModal } from './interaction.ts';
import { type Body, isBody } from './validate/body.ts';

/** What stands in a field: a text, the values of what is chosen, or files. */
export type FieldValue = string | readonly string[] | readonly Upload[];
/** By the custom_id of the field. */
export type FieldValues = Readonly<Record<string, FieldValue>>;

/** In bytes: what somebody without a subscription may upload. */
const LARGEST_FILE = 10 * 1024 * 1024;

/**
 * The components of a form as a client sends them. A field of which nothing is said keeps what stood in it.
 *
 * @param keep takes a file that is uploaded, gives its id.
 * @throws {ClientRefusal} Where a client would not let the user send this.
 */
export function filledForm(modal: ShownModal, values: FieldValues, keep: (upload: Upload) => string): Body[] {
  const fields = formFields(modal);
  const unknown = Object.keys(values).find((name) => !fields.some(({ customId }) => customId === name));
  if (unknown !== undefined) {
    const all = fields.map(({ customId }) => customId).join(', ');
    throw new ClientRefusal(`The form has no field "${unknown}". It has: ${all}`);
  }
  // All is looked at before any file is kept.
  const filled = new Map(
    fields.map((field) => [field.customId, checked(field, values[field.customId])] as const),
  );
  const { components } = modal.modal;
  return (Array.isArray(components) ? components : []).filter(isBody).map(({ type, id, component }) => {
    // What only displays comes back with its number alone.
    if (!isBody(component)) return { type, id };
    const { custom_id } = component;
    const common = { type: component.type, id: component.id, custom_id };
    const value = filled.get(String(custom_id)) ?? '';
    if (typeof value === 'string') return { type, id, component: { ...common, value } };
    const all = value.map((each) => (typeof each === 'string' ? each : keep(each)));
    return { type, id, component: { ...common, values: all } };
  });
}

function checked(field: FormField, value: FieldValue | undefined): FieldValue {
  switch (field.kind) {
    case 'text':
      return checkedText(field, value ?? field.value);
    case 'choice':
      return checkedChoice(field, value ?? field.value);
    case 'files':
      return checkedFiles(field, value ?? []);
  }
}

type Of<K extends FormField['kind']> = Extract<FormField, { kind: K }>;

function checkedText({ customId, isLong, required, least, most }: Of<'text'>, value: FieldValue): string {
  if (typeof value !== 'string') throw new ClientRefusal(`"${customId}" takes a text`);
  if (value === '' && required) throw new ClientRefusal(`"${customId}" is required`);
  if (!isLong && value.includes('\n')) throw new ClientRefusal(`"${customId}" takes one line`);
  if (value !== '' && value.length < least)
    throw new ClientRefusal(`"${customId}" takes ${least} characters or more`);
  if (value.length > most) throw new ClientRefusal(`"${customId}" takes at most ${most} characters`);
  return value;
}

function checkedChoice(field: Of<'choice'>, value: FieldValue): readonly string[] {
  const { customId, options } = field;
  if (typeof value === 'string' || !value.every((each) => typeof each === 'string')) {
    throw new ClientRefusal(`"${customId}" takes a list of what is chosen`);
  }
  const foreign = value.find((each) => !options.some((option) => option.value === each));
  if (foreign !== undefined) {
    const all = options.map((option) => option.value).join(', ');
    throw new ClientRefusal(`"${customId}" does not offer "${foreign}". It offers: ${all}`);
  }
  if (new Set(value).size < value.length) throw new ClientRefusal(`"${customId}" offers each choice once`);
  refuseCount(field, value.length);
  return value;
}

function checkedFiles(field: Of<'files'>, value: FieldValue): readonly Upload[] {
  const { customId, types } = field;
  if (typeof value === 'string' || !value.every((each) => typeof each === 'object')) {
    throw new ClientRefusal(`"${customId}" takes files`);
  }
  refuseCount(field, value.length);
  for (const { name, bytes } of value) {
    if (bytes.length > LARGEST_FILE) throw new ClientRefusal(`"${name}" is too large to upload`);
    const ends = types.filter((type) => type.startsWith('.'));
    // A client tells kinds such as `image` by looking at the file: those are not told here.
    if (
      types.length > 0 &&
      ends.length === types.length &&
      !ends.some((end) => name.toLowerCase().endsWith(end))
    ) {
      throw new ClientRefusal(`"${customId}" takes ${types.join(', ')}`);
    }
  }
  return value;
}

function refuseCount({ customId, required, least, most }: FormField, count: number): void {
  if (count === 0 && !required) return;
  if (count === 0) throw new ClientRefusal(`"${customId}" is required`);
  if (count < least || count > most) throw new ClientRefusal(`"${customId}" takes ${least} to ${most}`);
}
