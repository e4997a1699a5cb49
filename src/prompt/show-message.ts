import { ButtonStyle, ComponentType } from 'discord-api-types/v10';
import { layOut } from '../cli/terminal/lay-out.ts';
import type { Style } from '../cli/terminal/style.ts';
import { visible } from '../cli/terminal/visible.ts';
import { type Known, type MarkdownLine, readMarkdown } from './read-markdown.ts';

/** A component of a message, as it came over the wire. */
export interface WireComponent {
  readonly type: number;
  readonly content?: string;
  readonly label?: string;
  readonly style?: number;
  readonly custom_id?: string;
  readonly disabled?: boolean;
  readonly components?: readonly WireComponent[];
  readonly accessory?: WireComponent;
  readonly file?: { readonly url: string };
}

/** A button that can be pressed, by the number that stands at it. */
export interface Pressable {
  readonly label: string;
  readonly customId: string;
}

/** A message as a terminal shows it. */
export interface ShownMessage {
  readonly lines: readonly string[];
  /** Numbered in order, the first with the page's first number. */
  readonly buttons: readonly Pressable[];
}

export interface Page extends Known {
  /** In columns. */
  readonly width: number;
  readonly style: Style;
  /** The number of the first button. */
  readonly firstNumber: number;
  /** Where a file of the message can be fetched, by its name. */
  urlOf(file: string): string | undefined;
}

/** Lays a message's components out, its buttons numbered. */
export function showMessage(components: readonly WireComponent[], page: Page): ShownMessage {
  const buttons: Pressable[] = [];
  const lines = components.flatMap((component) => show(component, page, buttons));
  // Blank lines part; two of them part no better than one.
  return {
    lines: lines.filter((line, place) => line !== '' || (place > 0 && lines[place - 1] !== '')),
    buttons,
  };
}

function show(component: WireComponent, page: Page, buttons: Pressable[]): string[] {
  const inner = (): string[] => (component.components ?? []).flatMap((each) => show(each, page, buttons));
  switch (component.type) {
    case ComponentType.TextDisplay:
      return readMarkdown(component.content ?? '', page).flatMap((line) => showLine(line, page));
    case ComponentType.Separator:
      return [''];
    case ComponentType.Section: {
      const text = inner();
      const accessory = component.accessory === undefined ? [] : show(component.accessory, page, buttons);
      return ['', ...text, ...accessory];
    }
    case ComponentType.ActionRow: {
      const row = inner();
      return row.length === 0 ? [] : ['', row.map((button) => button.trim()).join('  ')];
    }
    case ComponentType.File:
      return showFile(component, page);
    case ComponentType.Button:
      return showButton(component, page, buttons);
    default:
      return inner();
  }
}

function showLine({ kind, quoted, text, bold, struck }: MarkdownLine, { width, style }: Page): string[] {
  const shown = visible(text);
  if (shown === '') return [quoted ? '│' : ''];
  const whole = [{ start: 0, end: shown.length, paint: style.dim }];
  const parts = [
    ...bold.map((range) => ({ ...range, paint: style.bold })),
    ...struck.map((range) => ({ ...range, paint: style.dim })),
  ].sort((a, b) => a.start - b.start);
  const painted = kind === 'small' ? whole : parts;
  if (!quoted) return layOut(shown, '', width, painted);
  // Beside the point: what Discord shows in small print.
  const bar = kind === 'small' ? '┆' : '│';
  return layOut(shown, '', width - 2, painted).map((line) => `${bar} ${line}`);
}

function showFile({ file }: WireComponent, { width, urlOf }: Page): string[] {
  const name = (file?.url ?? '').replace(/^attachment:\/\//, '');
  return layOut(visible(`${name} (${urlOf(name) ?? 'gone'})`), '  ', width);
}

function showButton(
  { label = '', style, custom_id, disabled }: WireComponent,
  page: Page,
  buttons: Pressable[],
): string[] {
  const text = visible(label);
  if (style === ButtonStyle.Link || custom_id === undefined) return [`  [${text}]`];
  if (disabled) return [page.style.dim(`  [${text}]`)];
  buttons.push({ label, customId: custom_id });
  return [`  ${page.style.lit(`[${page.firstNumber + buttons.length - 1} ${text}]`)}`];
}
