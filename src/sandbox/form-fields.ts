import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { ShownModal } from './interaction.ts';
import { type Body, isBody } from './validate/body.ts';

interface Field {
  readonly customId: string;
  readonly label: string;
  readonly description: string | undefined;
  readonly required: boolean;
  /** Of characters, choices or files. Where nothing is required, none at all is enough too. */
  readonly least: number;
  readonly most: number;
}

/** A field of a form, as its user sees it. */
export type FormField =
  | (Field & {
      readonly kind: 'text';
      /** Whether it takes more than one line. */
      readonly isLong: boolean;
      /** What stands in it from the start. */
      readonly value: string;
    })
  | (Field & {
      readonly kind: 'choice';
      readonly options: readonly { readonly label: string; readonly value: string }[];
      /** The values that are chosen from the start. */
      readonly value: readonly string[];
    })
  | (Field & {
      readonly kind: 'files';
      /** `.txt`, or a kind such as `image`; none where any will do. */
      readonly types: readonly string[];
    });

const LONGEST_TEXT = 4_000;

/** The fields of a form that stands open, in order. */
export function formFields({ modal }: ShownModal): FormField[] {
  return bodies(modal.components).flatMap((label): FormField[] => {
    const { component } = label;
    if (!isBody(component)) return [];
    const common = {
      customId: textOf(component.custom_id),
      label: textOf(label.label),
      description: typeof label.description === 'string' ? label.description : undefined,
      required: component.required !== false,
    };
    switch (component.type) {
      case ComponentType.TextInput:
        return [{ ...common, ...textField(component) }];
      case ComponentType.StringSelect:
        return [{ ...common, ...choiceField(component), ...counts(component) }];
      case ComponentType.FileUpload:
        return [{ ...common, kind: 'files', types: texts(component.file_types), ...counts(component) }];
      default:
        return [];
    }
  });
}

function textField({ style, value, min_length, max_length }: Body) {
  return {
    kind: 'text' as const,
    isLong: style === TextInputStyle.Paragraph,
    value: textOf(value),
    least: numberOr(min_length, 0),
    most: numberOr(max_length, LONGEST_TEXT),
  };
}

function choiceField({ options }: Body) {
  const all = bodies(options);
  return {
    kind: 'choice' as const,
    options: all.map(({ label, value }) => ({ label: textOf(label), value: textOf(value) })),
    value: all.filter((option) => option.default === true).map(({ value }) => textOf(value)),
  };
}

function counts({ min_values, max_values }: Body) {
  return { least: numberOr(min_values, 1), most: numberOr(max_values, 1) };
}

function bodies(value: unknown): Body[] {
  return Array.isArray(value) ? value.filter(isBody) : [];
}

function texts(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function numberOr(value: unknown, otherwise: number): number {
  return typeof value === 'number' ? value : otherwise;
}
