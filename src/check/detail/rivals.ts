import type { Citation } from '../../answer/answer.ts';
import type { MentionContext } from '../../answer/values/mentions.ts';
import type { ChangeType } from '../check.ts';
import type { StatedName } from './detail.ts';
import type { Spot } from './evidence.ts';
import { type Inquiry, isNameInquiry, type NameInquiry } from './inquiry.ts';
import { rivalNames } from './names/rival-names.ts';
import type { Presence } from './presence.ts';
import { rivalDates } from './values/rival-dates.ts';
import { rivalNumbers } from './values/rival-numbers.ts';

/** What an article gives in a detail's place. */
export interface Rival {
  /** Equal for the same value. */
  readonly key: string;
  readonly text: string;
  readonly citation: Citation;
  readonly change: ChangeType;
  /** How well it fits into the place; 1 is neutral. */
  readonly fit: number;
  /** What a name names. */
  readonly kind?: StatedName['kind'];
  /** Whether it has the very role in which the message names somebody. */
  readonly inRole?: boolean;
}

/**
 * The values of a detail's kind that a sentence gives, and the claim does not.
 *
 * @param there how the detail stands in the sentence itself: where it has another part, one that the claim names may have
 *   its own.
 */
export function rivalsOf(
  inquiry: Inquiry | NameInquiry,
  spot: Spot,
  context: MentionContext,
  there: Presence['part'] | undefined,
): Rival[] {
  if (isNameInquiry(inquiry)) return rivalNames(inquiry, spot, context, there);
  const { detail } = inquiry;
  if (detail.kind === 'date') return rivalDates(inquiry, detail, spot, context);
  return detail.kind === 'number' ? rivalNumbers(inquiry, detail, spot) : [];
}
