import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  ModalInteractionCallbackRequestSchema,
  type Schema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod';
import { InteractionResponseType, MessageFlags } from 'discord-api-types/v10';
import { type Body, isBody } from './body.ts';
import { type Fault, fault } from './fault.ts';
import { contentFaults, type EditedMessage } from './message-faults.ts';
import { modalFaults } from './modal-faults.ts';
import { schemaFaults } from './schema-faults.ts';

/** Discord's schema of each type of first response. */
const SCHEMAS: ReadonlyMap<unknown, Schema> = new Map<unknown, Schema>([
  [InteractionResponseType.ChannelMessageWithSource, CreateMessageInteractionCallbackRequestSchema],
  [InteractionResponseType.DeferredChannelMessageWithSource, CreateMessageInteractionCallbackRequestSchema],
  [InteractionResponseType.DeferredMessageUpdate, UpdateMessageInteractionCallbackRequestSchema],
  [InteractionResponseType.UpdateMessage, UpdateMessageInteractionCallbackRequestSchema],
  [
    InteractionResponseType.ApplicationCommandAutocompleteResult,
    ApplicationCommandAutocompleteCallbackRequestSchema,
  ],
  [InteractionResponseType.Modal, ModalInteractionCallbackRequestSchema],
]);
const MOST_CHOICE_VALUE = 100;

/**
 * What is wrong with the first response to an interaction; nothing where Discord would take it.
 *
 * @param before the message whose component was used.
 */
export function callbackFaults(body: unknown, before?: EditedMessage): Fault[] {
  if (!isBody(body)) return [fault([], 'MODEL_TYPE_CONVERT', 'Only dictionaries may be used in a ModelType')];
  const schema = SCHEMAS.get(body.type);
  if (schema === undefined)
    return [fault(['type'], 'BASE_TYPE_CHOICES', 'Value must be one of {4, 5, 6, 7, 8, 9}.')];
  const faults = schemaFaults(schema, body);
  const { data } = body;
  if (faults.length > 0 || !isBody(data)) return faults;
  switch (body.type) {
    case InteractionResponseType.ChannelMessageWithSource:
      return contentFaults(data, ['data']);
    case InteractionResponseType.UpdateMessage:
      return contentFaults(data, ['data'], before);
    case InteractionResponseType.DeferredChannelMessageWithSource:
      return deferralFaults(data);
    case InteractionResponseType.ApplicationCommandAutocompleteResult:
      return choiceFaults(data);
    case InteractionResponseType.Modal:
      return modalFaults(data, ['data']);
    default:
      return [];
  }
}

function deferralFaults({ flags }: Body): Fault[] {
  return typeof flags === 'number' && flags & MessageFlags.IsComponentsV2
    ? [fault(['data', 'flags'], 'BASE_TYPE_CHOICES', 'A deferral can only be ephemeral.')]
    : [];
}

function choiceFaults({ choices }: Body): Fault[] {
  if (!Array.isArray(choices)) return [];
  return choices.flatMap((choice, index) =>
    isBody(choice) && typeof choice.value === 'string' && choice.value.length > MOST_CHOICE_VALUE
      ? [
          fault(
            ['data', 'choices', index, 'value'],
            'BASE_TYPE_MAX_LENGTH',
            `Must be ${MOST_CHOICE_VALUE} or fewer in length.`,
          ),
        ]
      : [],
  );
}
