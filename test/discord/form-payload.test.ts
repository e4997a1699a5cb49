import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { Field, Form } from '../../src/cards/form.ts';
import { formPayload } from '../../src/discord/form-payload.ts';
import { callbackFaults } from '../../src/sandbox/validate/callback-faults.ts';

const form = (...fields: readonly Field[]): Form => ({
  action: { kind: 'add-article' },
  title: 'Add an article',
  fields,
});
const componentOf = (field: Field) => formPayload(form(field)).components[0];
const choices = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ label: `Passage ${number}`, value: `p${number}` }));

describe('a field', () => {
  it('for a line of text has its label, what stands in it and how long it may be', () => {
    const field = {
      kind: 'text',
      name: 'title',
      label: 'Title',
      maxLength: 20,
      value: 'The bridge',
    } as const;
    expect(componentOf(field)).toMatchObject({
      type: ComponentType.Label,
      label: 'Title',
      component: { custom_id: 'title', style: TextInputStyle.Short, max_length: 20, value: 'The bridge' },
    });
  });

  it('for several lines may be required', () => {
    const field = {
      kind: 'text',
      name: 'text',
      label: 'Text',
      long: true,
      maxLength: 4_000,
      required: true,
    } as const;
    expect(componentOf(field)).toMatchObject({
      component: { style: TextInputStyle.Paragraph, required: true },
    });
  });

  it('begins with no more than fits into it', () => {
    const field = { kind: 'text', name: 'title', label: 'Title', maxLength: 5, value: 'The bridge' } as const;
    expect(componentOf(field)).toMatchObject({ component: { value: 'The b' } });
  });

  it('for a file takes one, or none where it need not be', () => {
    const field = { kind: 'file', name: 'file', label: 'File' } as const;
    expect(componentOf(field)).toMatchObject({
      component: { type: ComponentType.FileUpload, min_values: 0, max_values: 1 },
    });
  });

  it('of choices offers 25 at most, and lets no more be chosen than there are', () => {
    const many = {
      kind: 'choices',
      name: 'passages',
      label: 'Passages',
      choices: choices(30),
      most: 5,
    } as const;
    const offered = componentOf(many);
    expect(offered).toMatchObject({ component: { max_values: 5 } });
    expect(JSON.stringify(offered)).toContain('"p24"');
    expect(JSON.stringify(offered)).not.toContain('"p25"');
    const few = { ...many, choices: choices(2) };
    expect(componentOf(few)).toMatchObject({ component: { max_values: 2 } });
  });
});

it('is taken by Discord, however long its texts are', () => {
  const long = 'word '.repeat(200);
  const words = { label: long, description: long };
  const payload = formPayload({
    ...form(
      {
        kind: 'text',
        name: 'a',
        ...words,
        maxLength: 4_000,
        value: long.repeat(9),
        example: long,
        long: true,
      },
      { kind: 'file', name: 'b', ...words },
      {
        kind: 'choices',
        name: 'c',
        ...words,
        choices: choices(30).map(({ value }) => ({ label: long, value, description: long })),
        most: 5,
        required: true,
      },
    ),
    title: long,
  });
  expect(callbackFaults({ type: 9, data: payload as unknown as Record<string, unknown> }, undefined)).toEqual(
    [],
  );
});
