import {
  type APIButtonComponentWithCustomId,
  type APIComponentInContainer,
  type APIContainerComponent,
  type APITextDisplayComponent,
  ComponentType,
} from 'discord-api-types/v10';
import type { Block, Button, CardFile } from '../../cards/card.ts';
import { buttonComponent } from './button-component.ts';
import { CHECKED_ID } from './checked.ts';
import type { Shown } from './fit-blocks.ts';
import { QUESTION_ID } from './question.ts';

const ACCENT_COLOUR = 0x2f6f8f;
const MOST_BUTTONS = 5;

/** Puts what is shown into one container, with the buttons as its last row. */
export function arrange(
  shown: readonly Shown[],
  buttons: readonly Button[],
  file: CardFile | undefined,
): APIContainerComponent {
  const seen = new Set<string>();
  const unseen = (button: Button): APIButtonComponentWithCustomId[] => {
    const component = buttonComponent(button);
    // Discord refuses a message in which two buttons carry the same.
    if (seen.has(component.custom_id)) return [];
    seen.add(component.custom_id);
    return [component];
  };
  const components = inOrder(shown, unseen);
  if (components.length === 0) components.push({ type: ComponentType.TextDisplay, content: '…' });
  if (file !== undefined) {
    components.push({ type: ComponentType.File, file: { url: `attachment://${file.name}` } });
  }
  const row = buttons.flatMap(unseen).slice(0, MOST_BUTTONS);
  if (row.length > 0) components.push({ type: ComponentType.ActionRow, components: row });
  return { type: ComponentType.Container, accent_color: ACCENT_COLOUR, components };
}

function inOrder(
  shown: readonly Shown[],
  unseen: (button: Button) => APIButtonComponentWithCustomId[],
): APIComponentInContainer[] {
  const components: APIComponentInContainer[] = [];
  let divided = false;
  let before: { block: Block; display: APITextDisplayComponent } | undefined;
  for (const { block, markdown } of shown) {
    if (before !== undefined && belongTogether(before.block, block)) {
      before.display.content += `\n${markdown}`;
      continue;
    }
    const display: APITextDisplayComponent = { type: ComponentType.TextDisplay, content: markdown };
    if (block.kind === 'question') display.id = QUESTION_ID;
    if (block.kind === 'checked') display.id = CHECKED_ID;
    before = { block, display };
    if (block.kind !== 'passage' && block.kind !== 'item') {
      components.push(display);
      continue;
    }
    if (block.kind === 'passage') {
      if (!divided && components.length > 0) components.push({ type: ComponentType.Separator });
      divided = true;
    }
    const [accessory] = block.button === undefined ? [] : unseen(block.button);
    components.push(
      accessory === undefined ? display : { type: ComponentType.Section, components: [display], accessory },
    );
  }
  return components;
}

/** Small print, and lines that each explain a command, follow each other without a gap. */
function belongTogether(before: Block, block: Block): boolean {
  if (before.kind === 'note') return block.kind === 'note';
  return (
    before.kind === 'sentence' &&
    block.kind === 'sentence' &&
    before.command !== undefined &&
    block.command !== undefined
  );
}
