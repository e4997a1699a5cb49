import type { DeskForm } from './actions/desk-action.ts';
import type { LibraryForm } from './actions/library-action.ts';
import type { RulingForm } from './actions/ruling-action.ts';

/** What is done with a form that was filled in. All of it fits into a custom_id. */
export type FormAction = LibraryForm | DeskForm | RulingForm;

/** What a member is asked to fill in. Its texts are plain; `src/discord/form-payload.ts` keeps to Discord's limits. */
export interface Form {
  readonly action: FormAction;
  /** 1 to 45 characters. */
  readonly title: string;
  /** 1 to 5. */
  readonly fields: readonly Field[];
}

/** One thing to fill in. */
export type Field = FieldWords &
  (
    | {
        readonly kind: 'text';
        /** Whether it has room for several lines. */
        readonly long?: boolean;
        readonly required?: boolean;
        /** In UTF-16 units, 1 to 4,000. */
        readonly maxLength: number;
        /** What stands in it to begin with. */
        readonly value?: string;
        readonly example?: string;
      }
    /** A file to upload, at most one. */
    | { readonly kind: 'file'; readonly required?: boolean }
    | {
        readonly kind: 'choices';
        readonly required?: boolean;
        /** 1 to 25; their values differ and have at most 100 characters. */
        readonly choices: readonly FormChoice[];
        /** So many may be chosen, 1 or more. */
        readonly most: number;
      }
  );

interface FieldWords {
  /** By this the handler finds what was filled in; letters and hyphens. */
  readonly name: string;
  /** 1 to 45 characters. */
  readonly label: string;
  /** 1 to 100 characters. */
  readonly description?: string;
}

export interface FormChoice {
  readonly label: string;
  readonly value: string;
  readonly description?: string;
}
