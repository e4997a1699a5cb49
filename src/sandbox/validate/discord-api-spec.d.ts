/** The package names its compiled JavaScript as its types; this says of it what is used here. */
declare module 'discord-api-spec/zod' {
  export interface Issue {
    readonly code: string;
    readonly path: readonly PropertyKey[];
    readonly message: string;
    readonly input?: unknown;
    readonly origin?: string;
    readonly minimum?: number;
    readonly maximum?: number;
    readonly expected?: string;
    /** Of a union: what each of its kinds finds wrong. */
    readonly errors?: readonly (readonly Issue[])[];
  }
  export interface Schema {
    safeParse(value: unknown): {
      readonly success: boolean;
      readonly error?: { readonly issues: readonly Issue[] };
    };
  }
  export const ApplicationCommandAutocompleteCallbackRequestSchema: Schema;
  export const ApplicationCommandCreateRequestSchema: Schema;
  export const ApplicationCommandPatchRequestPartialSchema: Schema;
  export const ApplicationCommandUpdateRequestSchema: Schema;
  export const CreateMessageInteractionCallbackRequestSchema: Schema;
  export const IncomingWebhookRequestPartialSchema: Schema;
  export const IncomingWebhookUpdateRequestPartialSchema: Schema;
  export const MessageCreateRequestSchema: Schema;
  export const MessageEditRequestPartialSchema: Schema;
  export const ModalInteractionCallbackRequestSchema: Schema;
  export const UpdateMessageInteractionCallbackRequestSchema: Schema;
}
