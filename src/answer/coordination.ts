import { SPEECH_VERBS } from '../language/role-nouns.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import type { Mention } from './values/mention.ts';

/** Between two of a row: a comma or a conjunction, and what describes the second one. */
const JOINT =
  /^(?:,? (?:and|or|as well as) |, |; | ?& ?| plus )(?:(?:the|an?|its|their|his|her) )?(?<description>(?:\p{Ll}+ ){0,2})$/u;
/** Between two items of a list, from something in the first to something in the second. */
const ITEMS = /^[^\n]{0,80}\n(?:[-•*]|\d+\.) [^\n]{0,80}$/u;
const ITEM_START = /^(?:[-•*]|\d+\.) /;

/** Puts mentions, in order of their places, into rows: "A, B and C", or the items of a list, are one row. */
export function rowsOf<T extends { readonly mention: Mention }>(inOrder: readonly T[], text: string): T[][] {
  const rows: T[][] = [];
  for (const one of inOrder) {
    const row = rows.at(-1);
    const before = row?.at(-1);
    if (row !== undefined && before !== undefined && areJoined(text, before.mention, one.mention))
      row.push(one);
    else rows.push([one]);
  }
  return rows;
}

function areJoined(text: string, before: Mention, after: Mention): boolean {
  const between = text.slice(before.end, after.start);
  const description = JOINT.exec(between)?.groups?.description;
  if (description !== undefined) return description.split(' ').every(describes);
  return ITEMS.test(between) && ITEM_START.test(text.slice(text.lastIndexOf('\n', before.start) + 1));
}

/** In "A, to B" and "A, said B" the second has a part of its own. */
function describes(word: string): boolean {
  return !STOP_WORDS.has(word) && !SPEECH_VERBS.has(word);
}
