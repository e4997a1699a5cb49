import type { DateMention } from '../../../answer/values/dates.ts';

const HALF = /\d\s?[ap]\.?m\b|morning|afternoon|evening|night|noon/iu;

/** Whether two times of day are one; where only one says which half of the day it is, it is either. */
export function isSameTime(message: DateMention, article: DateMention): boolean {
  const [one, other] = [minutesOf(message), minutesOf(article)];
  if (one === undefined || other === undefined) return false;
  const isOpen = isHalfUnsaid(message, one) || isHalfUnsaid(article, other);
  return isOpen ? one % HALF_A_DAY === other % HALF_A_DAY : one === other;
}

const HALF_A_DAY = 12 * 60;

function minutesOf({ iso = '' }: DateMention): number | undefined {
  const { hours, minutes } = /^T(?<hours>\d\d):(?<minutes>\d\d)$/.exec(iso)?.groups ?? {};
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

function isHalfUnsaid({ text }: DateMention, minutes: number): boolean {
  return !HALF.test(text) && minutes < HALF_A_DAY + 60 && minutes >= 60;
}
