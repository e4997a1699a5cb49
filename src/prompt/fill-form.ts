import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Upload } from '../sandbox/attachment.ts';
import type { FieldValue } from '../sandbox/filled-form.ts';
import { type FormField, formFields } from '../sandbox/form-fields.ts';
import type { OpenForm } from './show-form.ts';

/** In bytes: larger files no client uploads, so that they need not be read. */
const LARGEST_FILE = 10 * 1024 * 1024;

/**
 * A form after one of its fields is filled as `title=The bridge closes` says: by the field's name or label; what is
 * chosen by its number, files by their paths on this machine. Nothing behind the `=` empties it.
 *
 * @throws {RangeError} Where the line names no such field, choice or file.
 */
export async function fillForm(form: OpenForm, line: string): Promise<OpenForm> {
  const fields = formFields(form.modal);
  const [, name = line, typed = ''] = /^([^=]*)=(.*)$/su.exec(line) ?? [];
  const isMeant = (text: string): boolean => text.toLowerCase() === name.trim().toLowerCase();
  const field =
    fields.find(({ customId }) => isMeant(customId)) ?? fields.find(({ label }) => isMeant(label));
  if (field === undefined || !line.includes('=')) {
    const all = fields.map(({ customId }) => customId).join(', ');
    throw new RangeError(`Type it as in :fill ${fields[0]?.customId ?? 'NAME'}=VALUE. There are: ${all}`);
  }
  return { ...form, values: { ...form.values, [field.customId]: await filledWith(field, typed.trim()) } };
}

async function filledWith(field: FormField, typed: string): Promise<FieldValue> {
  switch (field.kind) {
    case 'text':
      // A backslash is typed twice where it is meant.
      return typed.replace(/\\([\\n])/g, (_, sign) => (sign === 'n' ? '\n' : sign));
    case 'choice':
      return partsOf(typed, field).map((part) => chosen(part, field.options));
    case 'files':
      return Promise.all(partsOf(typed, field).map(uploadOf));
  }
}

/** Several stand with commas between, where there can be several. */
function partsOf(typed: string, { most }: FormField): string[] {
  const parts = most === 1 ? [typed] : typed.split(',');
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

function chosen(
  part: string,
  options: readonly { readonly label: string; readonly value: string }[],
): string {
  const option = options[Number(part) - 1] ?? options.find(({ label }) => label === part);
  if (option === undefined) throw new RangeError(`There is no choice ${part}: take 1 to ${options.length}.`);
  return option.value;
}

async function uploadOf(path: string): Promise<Upload> {
  try {
    const found = await stat(path);
    // Reading from a device would never end.
    if (!found.isFile()) throw new RangeError(`${path} is no file.`);
    if (found.size > LARGEST_FILE) throw new RangeError(`${path} is larger than 10 MiB.`);
    return { name: basename(path), bytes: await readFile(path) };
  } catch (error) {
    if (error instanceof RangeError) throw error;
    throw new RangeError(`${path} cannot be read: ${error instanceof Error ? error.message : error}`);
  }
}
