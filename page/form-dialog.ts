import type { PageComponent, PageForm, PageOutcome } from '../src/page/protocol.ts';
import { FILE_UPLOAD, LABEL, SELECT, TEXT, TEXT_INPUT } from './component-types.ts';
import { optionNodes } from './components.ts';
import { el } from './el.ts';
import { icon } from './icons.ts';
import { type Known, markdownNodes } from './markdown/to-nodes.ts';
import type { Words } from './words/words.ts';

/** What stands in a form when it is sent. */
export interface Filled {
  readonly values: Readonly<Record<string, string | readonly string[]>>;
  readonly files: ReadonlyMap<string, readonly File[]>;
}

const PARAGRAPH = 2;
const LONGEST = 4_000;

interface Field {
  readonly name: string;
  readonly node: Node;
  value(): string | readonly string[] | readonly File[];
}

/** A field with what stands around it. */
interface AskedField extends Field {
  readonly element: HTMLElement;
  readonly isRequired: boolean;
}

/** Opens a form in front of everything. It stays open until it was taken, or closed. */
export function openForm(
  { title, components }: PageForm,
  known: Known,
  words: Words['form'],
  send: (filled: Filled) => Promise<PageOutcome>,
): void {
  const before = document.activeElement;
  const fields: AskedField[] = [];
  const content = components.map((component): Node => {
    if (component.type === TEXT) {
      return el('div', { class: 'markdown' }, ...markdownNodes(component.content ?? '', known));
    }
    const inner = component.component;
    if (component.type !== LABEL || inner === undefined) return el('div', {});
    const described = { ...inner, isDescribed: component.description !== undefined };
    const field = fieldOf(described, { select: known.words.select, upload: words.upload });
    const element = labelled(component, inner, field.node);
    fields.push({ ...field, element, isRequired: inner.required !== false });
    return element;
  });
  const trouble = el('div', { class: 'form-trouble', role: 'alert' });
  const submit = el('button', { type: 'submit', class: 'button primary' }, words.submit);
  const close = (): void => dialog.close();
  const form = el(
    'form',
    { method: 'dialog', novalidate: true },
    el(
      'header',
      {},
      el('img', { src: 'icon.svg', alt: '', width: 24, height: 24 }),
      el('h2', { id: 'dialog-title' }, title),
      el(
        'button',
        { type: 'button', class: 'form-close', 'aria-label': words.close, onclick: close },
        icon('close'),
      ),
    ),
    el('div', { class: 'form-fields' }, ...content, trouble),
    el(
      'footer',
      {},
      el('button', { type: 'button', class: 'button link-like', onclick: close }, words.cancel),
      submit,
    ),
  );
  const dialog = el('dialog', { class: 'form', 'aria-labelledby': 'dialog-title' }, form);
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    // A button that is disabled would lose the focus.
    if (submit.getAttribute('aria-busy') === 'true') return;
    const missing = fields.filter((field) => field.isRequired && isEmpty(field.value()));
    for (const field of fields) mark(field, missing.includes(field) ? words.required : '');
    if (missing.length > 0) {
      controlOf(missing[0])?.focus();
      return;
    }
    submit.setAttribute('aria-busy', 'true');
    trouble.textContent = '';
    const outcome = await send(filledOf(fields));
    submit.removeAttribute('aria-busy');
    if (outcome.kind === 'refused') trouble.textContent = outcome.reason;
    else if (outcome.kind === 'failed') trouble.textContent = words.failed;
    else close();
  });
  dialog.addEventListener('close', () => {
    dialog.remove();
    const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
    const next = isThere ? before : document.getElementById('composer');
    // The browser has given the focus back already, but the caret went with the dialog.
    next?.blur();
    next?.focus();
  });
  document.body.append(dialog);
  dialog.showModal();
  dialog
    .querySelector<HTMLElement>('.form-fields input, .form-fields textarea, .form-fields select')
    ?.focus();
}

function isEmpty(value: ReturnType<Field['value']>): boolean {
  return (typeof value === 'string' ? value.trim() : value).length === 0;
}

function controlOf(field: AskedField | undefined): HTMLElement | undefined {
  return field?.element.querySelector<HTMLElement>('input, textarea, select') ?? undefined;
}

/** Says beside a field what is wrong with it; nothing where nothing is. */
function mark(field: AskedField, trouble: string): void {
  field.element.querySelector('.form-wrong')?.remove();
  const control = controlOf(field);
  if (trouble === '') control?.removeAttribute('aria-invalid');
  else {
    control?.setAttribute('aria-invalid', 'true');
    field.element.append(el('p', { class: 'form-wrong', role: 'alert' }, trouble));
  }
}

function filledOf(fields: readonly Field[]): Filled {
  const values: Record<string, string | readonly string[]> = {};
  const files = new Map<string, readonly File[]>();
  for (const field of fields) {
    const value = field.value();
    if (typeof value === 'string') values[field.name] = value;
    else if (value.every((each) => typeof each === 'string')) {
      // Nothing uploaded and nothing chosen look alike, and only what is chosen has to be said.
      if (!(field.node instanceof HTMLElement && field.node.classList.contains('upload'))) {
        values[field.name] = value;
      }
    } else
      files.set(
        field.name,
        value.filter((each) => each instanceof File),
      );
  }
  return { values, files };
}

function labelled(
  { label = '', description }: PageComponent,
  inner: PageComponent,
  control: Node,
): HTMLElement {
  const id = idOf(inner);
  const isGroup = inner.type === SELECT && (inner.max_values ?? 1) > 1;
  const name = [label, inner.required === false ? undefined : el('span', { class: 'needed' }, ' *')];
  const help =
    description === undefined ? undefined : el('p', { class: 'form-help', id: `${id}-help` }, description);
  if (isGroup) return el('fieldset', { class: 'form-field' }, el('legend', {}, ...name), help, control);
  return el('div', { class: 'form-field' }, el('label', { for: id }, ...name), help, control);
}

/** A field, and whether a help text stands beside it. */
interface FieldComponent extends PageComponent {
  readonly isDescribed: boolean;
}

/** What stands in a field in which nothing stands. */
interface Empty {
  readonly select: string;
  readonly upload: string;
}

function fieldOf(component: FieldComponent, empty: Empty): Field {
  const { custom_id: name = '' } = component;
  switch (component.type) {
    case TEXT_INPUT:
      return textField(name, component);
    case SELECT:
      return (component.max_values ?? 1) > 1
        ? manyField(name, component)
        : oneField(name, component, empty.select);
    case FILE_UPLOAD:
      return fileField(name, component, empty.upload);
    default:
      return { name, node: el('div', {}, `(a field of type ${component.type})`), value: () => '' };
  }
}

function idOf({ custom_id = '' }: PageComponent): string {
  return `form-${custom_id.replaceAll(/[^\w-]/g, '_')}`;
}

function common(component: FieldComponent) {
  return {
    id: idOf(component),
    'aria-describedby': component.isDescribed ? `${idOf(component)}-help` : undefined,
    'aria-required': String(component.required !== false),
  };
}

function textField(name: string, component: FieldComponent): Field {
  const { style, value = '', placeholder, max_length: most = LONGEST } = component;
  const attributes = { ...common(component), maxlength: most, placeholder, dir: 'auto', autocomplete: 'off' };
  const input =
    style === PARAGRAPH
      ? el('textarea', { ...attributes, rows: 5 })
      : el('input', { ...attributes, type: 'text' });
  input.value = value;
  const left = el('span', { class: 'form-left', 'aria-hidden': 'true' });
  const count = (): void => {
    left.textContent = String(most - input.value.length);
  };
  input.addEventListener('input', count);
  count();
  const node = el('div', { class: 'form-text' }, input, style === PARAGRAPH ? left : undefined);
  return { name, node, value: () => input.value };
}

function oneField(name: string, component: FieldComponent, empty: string): Field {
  const { options = [], placeholder = empty, required } = component;
  const isChosen = options.some((option) => option.default);
  const select = el(
    'select',
    { ...common(component), class: 'select' },
    el('option', { value: '', selected: !isChosen, disabled: required !== false }, placeholder),
    ...optionNodes(options),
  );
  return { name, node: select, value: () => (select.value === '' ? [] : [select.value]) };
}

function manyField(name: string, component: PageComponent): Field {
  const { options = [], max_values: most = 1 } = component;
  const boxes = options.map(({ value, default: checked = false }) =>
    el('input', { type: 'checkbox', value, checked }),
  );
  const chosen = (): string[] => boxes.filter(({ checked }) => checked).map(({ value }) => value);
  for (const box of boxes) {
    box.addEventListener('change', () => {
      if (chosen().length > most) box.checked = false;
    });
  }
  const rows = options.map(({ label, description }, place) =>
    el(
      'label',
      { class: 'form-choice' },
      boxes[place],
      el('span', {}, label, description === undefined ? undefined : el('small', {}, description)),
    ),
  );
  return { name, node: el('div', { class: 'form-choices' }, ...rows), value: chosen };
}

function fileField(name: string, component: FieldComponent, empty: string): Field {
  const isMany = (component.max_values ?? 1) > 1;
  const input = el('input', { ...common(component), type: 'file', multiple: isMany });
  const names = el('span', { class: 'upload-names' }, empty);
  const node = el('div', { class: 'upload' }, icon('file', 28), names, input);
  input.addEventListener('change', () => {
    const all = [...(input.files ?? [])].map((file) => file.name);
    names.textContent = all.length === 0 ? empty : all.join(', ');
  });
  return { name, node, value: () => [...(input.files ?? [])] };
}
