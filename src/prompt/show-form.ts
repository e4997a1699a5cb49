import { layOut } from '../cli/terminal/lay-out.ts';
import { visible } from '../cli/terminal/visible.ts';
import type { FieldValue, FieldValues } from '../sandbox/filled-form.ts';
import { type FormField, formFields } from '../sandbox/form-fields.ts';
import type { ShownModal } from '../sandbox/interaction.ts';
import { type Page, showMessage, type WireComponent } from './show-message.ts';

/** A form that somebody is filling. */
export interface OpenForm {
  readonly modal: ShownModal;
  /** What was filled so far; the other fields hold what stood in them. */
  readonly values: FieldValues;
}

/** Of a long text so much is shown. In characters. */
const MOST_SHOWN = 200;

/** Lays a form out: each field with the name to fill it by, and what stands in it. */
export function showForm({ modal, values }: OpenForm, page: Page): string[] {
  const { title, components } = modal.modal;
  const texts = showMessage(components as readonly WireComponent[], page).lines;
  const fields = formFields(modal).flatMap((field) => showField(field, values[field.customId], page));
  const heading = visible(String(title));
  const whole = [{ start: 0, end: heading.length, paint: page.style.bold }];
  return [
    ...layOut(heading, '', page.width, whole),
    ...texts,
    '',
    ...fields,
    '',
    page.style.dim(':fill NAME=VALUE  :send  :cancel'),
  ];
}

function showField(field: FormField, filled: FieldValue | undefined, { width, style }: Page): string[] {
  const { customId, label, description } = field;
  const name = visible(customId);
  const head = `${name}: ${visible(label)} (${takes(field)})`;
  return [
    ...layOut(head, '', width, [{ start: 0, end: name.length, paint: style.lit }]),
    ...(description === undefined ? [] : layOut(visible(description), '  ', width)),
    ...contentOf(field, filled).flatMap((line) => layOut(visible(line), '  ', width)),
  ];
}

function takes({ kind, required, most, ...field }: FormField): string {
  const types = 'types' in field && field.types.length > 0 ? `, ${field.types.join(' ')}` : '';
  const what = {
    text: 'isLong' in field && field.isLong ? 'text, \\n for a new line' : 'text',
    choice: most === 1 ? 'a number' : `up to ${most} numbers`,
    files: `${most === 1 ? 'the path of a file' : `paths of up to ${most} files`}${types}`,
  }[kind];
  return required ? `${what}, needed` : what;
}

function contentOf(field: FormField, filled: FieldValue | undefined): string[] {
  if (field.kind === 'choice') {
    const chosen: readonly unknown[] = Array.isArray(filled) ? filled : field.value;
    return field.options.map(({ label, value }, index) => {
      const mark = chosen.includes(value) ? '[x]' : '[ ]';
      return `${mark} ${index + 1} ${label}`;
    });
  }
  const value = filled ?? (field.kind === 'text' ? field.value : []);
  if (typeof value === 'string') return value === '' ? ['–'] : shortened(value).split('\n');
  if (value.length === 0) return ['–'];
  return value.map((each) => (typeof each === 'string' ? each : `${each.name} (${each.bytes.length} bytes)`));
}

function shortened(text: string): string {
  return text.length <= MOST_SHOWN ? text : `${text.slice(0, MOST_SHOWN)}… (${text.length} characters)`;
}
