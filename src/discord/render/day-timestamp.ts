import { isIsoDay } from '../../corpus/iso-day.ts';

/**
 * A day in Discord's own form, which every reader sees in their language; undefined for what is no day, or before the
 * year 1. At ten in the morning, UTC, it is the same day from ten hours west of Greenwich to thirteen east of it.
 */
export function dayTimestamp(iso: string): string | undefined {
  if (!isIsoDay(iso) || iso.startsWith('0000')) return undefined;
  return `<t:${Date.parse(`${iso}T10:00:00Z`) / 1000}:D>`;
}
