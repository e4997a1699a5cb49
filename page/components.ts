import type { PageChoice, PageComponent, PageFile, PageMessage } from '../src/page/protocol.ts';
import {
  BUTTON,
  CONTAINER,
  FILE,
  GALLERY,
  ROW,
  SECTION,
  SELECT,
  SEPARATOR,
  TEXT,
  THUMBNAIL,
} from './component-types.ts';
import { el } from './el.ts';
import { icon } from './icons.ts';
import { type Known, markdownNodes } from './markdown/to-nodes.ts';

const LINK_STYLE = 5;
const STYLES: Readonly<Record<number, string>> = { 1: 'primary', 2: 'secondary', 3: 'success', 4: 'danger' };
const WIDE_SPACING = 2;

/** What a message's components need of the page. */
export interface Handling extends Known {
  press(message: PageMessage, customId: string, button: HTMLButtonElement): void;
  choose(message: PageMessage, customId: string, values: readonly string[], menu: HTMLSelectElement): void;
}

/** Shows the components of a message as Discord's second version of them looks. */
export function componentNodes(
  components: readonly PageComponent[],
  message: PageMessage,
  handling: Handling,
): Node[] {
  return components.map((component) => componentNode(component, message, handling));
}

function componentNode(component: PageComponent, message: PageMessage, handling: Handling): Node {
  const inner = (): Node[] => componentNodes(component.components ?? [], message, handling);
  switch (component.type) {
    case CONTAINER:
      return container(component, inner(), handling);
    case SECTION:
      return el(
        'div',
        { class: 'section' },
        el('div', { class: 'section-text' }, ...inner()),
        component.accessory === undefined ? undefined : componentNode(component.accessory, message, handling),
      );
    case TEXT:
      return el('div', { class: 'markdown' }, ...markdownNodes(component.content ?? '', handling));
    case SEPARATOR: {
      const wide = component.spacing === WIDE_SPACING ? ' wide' : '';
      return el('div', { class: `separator${component.divider === false ? '' : ' divider'}${wide}` });
    }
    case ROW:
      return el('discord-action-row', {}, ...inner());
    case BUTTON:
      return button(component, message, handling);
    case SELECT:
      return select(component, message, handling);
    case FILE:
      return file(component.file?.url ?? '', message);
    case THUMBNAIL:
      return picture(component.media?.url ?? '', component.description, message, handling);
    case GALLERY: {
      const items = component.items ?? [];
      const all = items.map(({ media, description }) => picture(media.url, description, message, handling));
      return el('div', { class: 'gallery' }, ...all);
    }
    default:
      return el('div', { class: 'markdown' }, `(a component of type ${component.type})`);
  }
}

function container({ accent_color, spoiler }: PageComponent, inner: readonly Node[], known: Known): Node {
  const element = el('div', { class: 'container' }, ...(spoiler ? hidden(inner, known) : inner));
  if (typeof accent_color === 'number') {
    element.style.setProperty('--accent', `#${accent_color.toString(16).padStart(6, '0')}`);
    element.classList.add('accented');
  }
  return element;
}

/** What cannot be seen or used until a button in front of it is pressed. */
function hidden(inner: readonly Node[], { words }: Known): Node[] {
  const content = el('div', { class: 'hidden-content', inert: true }, ...inner);
  const reveal = el('button', { type: 'button', class: 'button secondary reveal' }, words.spoiler);
  reveal.addEventListener('click', () => {
    content.removeAttribute('inert');
    reveal.remove();
    content.querySelector<HTMLElement>('button, a, select')?.focus();
  });
  return [reveal, content];
}

/** Discord's own button: the library's may stand in rows alone, and one of them that is disabled only looks so. */
function button(component: PageComponent, message: PageMessage, handling: Handling): Node {
  const { label = '', style = 2, url, custom_id, disabled = false, emoji } = component;
  const text = [emoji?.name === undefined ? undefined : `${emoji.name} `, label];
  if (style === LINK_STYLE && url !== undefined && /^https?:/.test(url)) {
    const attributes = { class: 'button secondary', href: url, target: '_blank', rel: 'noopener noreferrer' };
    return el('a', attributes, ...text, icon('out', 16));
  }
  const element = el(
    'button',
    { type: 'button', class: `button ${STYLES[style] ?? 'secondary'}`, disabled },
    el('span', {}, ...text),
  );
  element.addEventListener('click', () => handling.press(message, custom_id ?? '', element));
  return element;
}

/** What can be chosen in a menu, with what is said about it. */
export function optionNodes(options: readonly PageChoice[]): Node[] {
  return options.map(({ label, value, description, default: selected = false }) =>
    el('option', { value, selected }, description === undefined ? label : `${label} – ${description}`),
  );
}

function select(component: PageComponent, message: PageMessage, handling: Handling): Node {
  const { custom_id = '', options = [], disabled = false } = component;
  const { placeholder = handling.words.select } = component;
  const menu = el(
    'select',
    { class: 'select', 'aria-label': placeholder, disabled },
    el(
      'option',
      { value: '', selected: !options.some((option) => option.default), disabled: true },
      placeholder,
    ),
    ...optionNodes(options),
  );
  const send = (): void => {
    const chosen = [...menu.selectedOptions].map(({ value }) => value);
    handling.choose(message, custom_id, chosen, menu);
  };
  if ((component.max_values ?? 1) === 1) {
    menu.addEventListener('change', send);
    return menu;
  }
  // Of several it is known that all are chosen when somebody goes on.
  let isChanged = false;
  menu.multiple = true;
  menu.querySelector('option[disabled]')?.remove();
  menu.addEventListener('change', () => {
    isChanged = true;
  });
  menu.addEventListener('blur', () => {
    if (isChanged) send();
    isChanged = false;
  });
  return menu;
}

/** The files of a message that no component speaks of. */
export function looseFiles({ components, files }: PageMessage): Node[] {
  const told = JSON.stringify(components);
  return files.filter(({ name }) => !told.includes(JSON.stringify(`attachment://${name}`))).map(fileNode);
}

const ATTACHMENT = /^attachment:\/\//;

/** The file of a message that a component speaks of; undefined where it is from elsewhere. */
function fileAt(url: string, { files }: PageMessage): PageFile | undefined {
  return files.find(({ name }) => name === url.replace(ATTACHMENT, ''));
}

function file(url: string, message: PageMessage): Node {
  const found = fileAt(url, message);
  if (found === undefined) return el('div', { class: 'file' }, icon('file', 30), url.replace(ATTACHMENT, ''));
  return fileNode(found);
}

function fileNode({ name, url, size }: PageFile): Node {
  const about = el('div', {}, el('a', { href: url, download: name }, name), el('small', {}, sizeOf(size)));
  return el('div', { class: 'file' }, icon('file', 30), about);
}

function picture(url: string, description: string | undefined, message: PageMessage, { words }: Known): Node {
  const found = fileAt(url, message);
  // Pictures from elsewhere are not fetched: the page needs nothing from the internet.
  if (found === undefined) return el('div', { class: 'picture' }, description ?? words.foreignPicture);
  return el('img', { class: 'picture', src: found.url, alt: description ?? '' });
}

function sizeOf(bytes: number): string {
  if (bytes < 1024) return `${bytes} bytes`;
  return bytes < 1024 * 1024 ? `${(bytes / 1024).toFixed(2)} KB` : `${(bytes / 1024 / 1024).toFixed(2)} MB`;
}
