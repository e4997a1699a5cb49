import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
  MessageCreateRequestSchema,
  MessageEditRequestPartialSchema,
  type Schema,
} from 'discord-api-spec/zod';
import { MessageFlags } from 'discord-api-types/v10';
import { type Body, isBody } from './body.ts';
import { componentFaults } from './component-faults.ts';
import { type Fault, fault } from './fault.ts';
import { schemaFaults } from './schema-faults.ts';

/** Where a message's body is sent to. */
export type MessageRoute = 'create' | 'edit' | 'followup' | 'original';

/** What the body changes, where it changes a message. */
export interface EditedMessage {
  readonly flags: number;
}

const SCHEMAS: Readonly<Record<MessageRoute, Schema>> = {
  create: MessageCreateRequestSchema,
  edit: MessageEditRequestPartialSchema,
  followup: IncomingWebhookRequestPartialSchema,
  original: IncomingWebhookUpdateRequestPartialSchema,
};
const MOST_EMBED_TEXT = 6_000;
/** The schemas of channel messages allow what only subscribers may send. */
const MOST_CONTENT = 2_000;

/** What is wrong with a message's body; nothing where Discord would take it. */
export function messageFaults(body: unknown, route: MessageRoute, before?: EditedMessage): Fault[] {
  const faults = schemaFaults(SCHEMAS[route], body);
  return faults.length > 0 || !isBody(body) ? faults : contentFaults(body, [], before);
}

/** The documented rules that the schemas miss, for what any route may carry. */
export function contentFaults(body: Body, path: Fault['path'], before?: EditedMessage): Fault[] {
  const flags = typeof body.flags === 'number' ? body.flags : (before?.flags ?? 0);
  const isV2 = (flags & MessageFlags.IsComponentsV2) !== 0;
  const wasV2 = ((before?.flags ?? 0) & MessageFlags.IsComponentsV2) !== 0;
  const faults = [
    ...componentFaults(body.components, [...path, 'components'], isV2),
    ...embedFaults(body, path),
  ];
  if (typeof body.content === 'string' && body.content.length > MOST_CONTENT) {
    faults.push(
      fault([...path, 'content'], 'BASE_TYPE_MAX_LENGTH', `Must be ${MOST_CONTENT} or fewer in length.`),
    );
  }
  if (wasV2 && !isV2) {
    faults.push(
      fault([...path, 'flags'], 'MESSAGE_CANNOT_REMOVE_COMPONENTS_V2_FLAG', 'The flag cannot be removed.'),
    );
  }
  if (!isV2) return faults;
  for (const key of ['content', 'embeds', 'stickers', 'poll']) {
    const value = body[key];
    if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))
      continue;
    faults.push(
      fault(
        [...path, key],
        'MESSAGE_CANNOT_USE_LEGACY_FIELDS_WITH_COMPONENTS_V2',
        `The '${key}' field cannot be used when using MessageFlags.IS_COMPONENTS_V2`,
      ),
    );
  }
  return faults;
}

/** Whether nothing would be shown: Discord has an error of its own for that. */
export function isEmptyMessage(body: Body, hasFiles: boolean): boolean {
  const isFilled = (value: unknown): boolean =>
    (typeof value === 'string' && value.trim() !== '') || (Array.isArray(value) && value.length > 0);
  return (
    !hasFiles &&
    !['content', 'embeds', 'components', 'sticker_ids'].some((key) => isFilled(body[key])) &&
    !body.poll
  );
}

function embedFaults({ embeds }: Body, path: Fault['path']): Fault[] {
  if (!Array.isArray(embeds)) return [];
  const length = embeds.flatMap(embedTexts).reduce((sum, text) => sum + text.length, 0);
  return length > MOST_EMBED_TEXT
    ? [
        fault(
          [...path, 'embeds'],
          'MAX_EMBED_SIZE_EXCEEDED',
          `Embed size exceeds maximum size of ${MOST_EMBED_TEXT}`,
        ),
      ]
    : [];
}

function embedTexts(embed: unknown): string[] {
  if (!isBody(embed)) return [];
  const { title, description, footer, author, fields } = embed;
  const inner = [
    ...(isBody(footer) ? [footer.text] : []),
    ...(isBody(author) ? [author.name] : []),
    ...(Array.isArray(fields)
      ? fields.flatMap((field) => (isBody(field) ? [field.name, field.value] : []))
      : []),
  ];
  return [title, description, ...inner].filter((text) => typeof text === 'string');
}
