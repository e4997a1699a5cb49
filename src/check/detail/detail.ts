import type { DateMention } from '../../answer/values/dates.ts';
import type { NumberMention } from '../../answer/values/numbers.ts';
import type { TextRange } from '../../text-range.ts';
import type { TokenSpan } from './claim.ts';

/** A detail as a message states it: a range over the message's clean text, and its tokens. */
export type StatedDetail = TextRange & TokenSpan & StatedValue;

export type StatedValue =
  | { readonly kind: 'date'; readonly date: DateMention }
  | { readonly kind: 'number'; readonly number: NumberMention }
  | {
      readonly kind: 'place' | 'person' | 'organisation';
      /** Places of the tokens without which it would be somebody else. */
      readonly core: readonly number[];
      /** Whether it may as well be somebody: nobody here knows the name. */
      readonly unclear: boolean;
      /** Whether it is a country, by any of its names. */
      readonly country: boolean;
      /** Whether it only qualifies what follows: "Dutch government". */
      readonly adjective: boolean;
    }
  | {
      readonly kind: 'statement';
      /** Place of the verb's own token. */
      readonly verb: number;
      readonly denied: boolean;
    };

export type StatedName = Extract<StatedDetail, { readonly kind: 'place' | 'person' | 'organisation' }>;
export type StatedDate = Extract<StatedDetail, { readonly kind: 'date' }>;
export type StatedNumber = Extract<StatedDetail, { readonly kind: 'number' }>;
export type StatedRelation = Extract<StatedDetail, { readonly kind: 'statement' }>;
