import { webAddress } from '../../src/corpus/article-fields.ts';
import { cleanLine } from '../../src/corpus/clean-text.ts';
import { isIsoDay } from '../../src/corpus/iso-day.ts';
import type { Words } from '../../src/words/words.ts';

/** A day and an address that were typed into one field, in any order. */
export interface DateAndAddress {
  readonly published?: string;
  readonly url?: string;
  /** What is wrong, in the member's words. */
  readonly mistakes: readonly string[];
}

export function readDateAndAddress(typed: string, { library: { mistakes } }: Words): DateAndAddress {
  const days: string[] = [];
  const urls: string[] = [];
  const others: string[] = [];
  for (const part of cleanLine(typed).split(' ')) {
    const bare = part.replace(/[,;]+$/, '');
    const address = webAddress(bare);
    if (isIsoDay(bare)) days.push(bare);
    else if (address !== undefined) urls.push(address);
    else others.push(part);
  }
  // Of a date such as “May 31, 2024” no part means anything alone.
  const rest = others.join(' ').trim();
  const [published] = days;
  const [url] = urls;
  return {
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url }),
    mistakes: [
      ...(rest === '' ? [] : [mistakes.neither(rest)]),
      ...(days.length > 1 || urls.length > 1 ? [mistakes.twice] : []),
    ],
  };
}
