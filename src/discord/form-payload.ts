import {
  type APILabelComponent,
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  TextInputStyle,
} from 'discord-api-types/v10';
import type { Field, Form, FormChoice } from '../cards/form.ts';
import { shorten } from '../cards/shorten.ts';
import { encodeForm } from './custom-id.ts';

/** In UTF-16 units. */
const LONGEST = { title: 45, label: 45, description: 100, choice: 100 } as const;
const MOST_CHOICES = 25;

/** A form as Discord is told of it. */
export function formPayload({ action, title, fields }: Form): APIModalInteractionResponseCallbackData {
  return {
    custom_id: encodeForm(action),
    title: shorten(title, LONGEST.title),
    components: fields.map(labelled),
  };
}

function labelled(field: Field): APILabelComponent {
  return {
    type: ComponentType.Label,
    label: shorten(field.label, LONGEST.label),
    ...(field.description === undefined
      ? {}
      : { description: shorten(field.description, LONGEST.description) }),
    component: componentOf(field),
  };
}

function componentOf(field: Field): APILabelComponent['component'] {
  const common = { custom_id: field.name, required: field.required ?? false };
  switch (field.kind) {
    case 'text':
      return {
        type: ComponentType.TextInput,
        ...common,
        style: field.long ? TextInputStyle.Paragraph : TextInputStyle.Short,
        max_length: field.maxLength,
        ...(field.value === undefined ? {} : { value: field.value.slice(0, field.maxLength) }),
        ...(field.example === undefined ? {} : { placeholder: shorten(field.example, LONGEST.description) }),
      };
    case 'file':
      return {
        type: ComponentType.FileUpload,
        ...common,
        min_values: field.required ? 1 : 0,
        max_values: 1,
      };
    case 'choices':
      return {
        type: ComponentType.StringSelect,
        ...common,
        options: field.choices.slice(0, MOST_CHOICES).map(choicePayload),
        min_values: field.required ? 1 : 0,
        max_values: Math.min(field.most, field.choices.length, MOST_CHOICES),
      };
  }
}

function choicePayload({ label, value, description }: FormChoice) {
  return {
    label: shorten(label, LONGEST.choice),
    value,
    ...(description === undefined ? {} : { description: shorten(description, LONGEST.choice) }),
  };
}
