import { readCountedNoun } from './counted-noun.ts';

/** "5m long", "5m away". */
const EXTENT =
  /^\s+(?:long|high|wide|deep|tall|thick|away|below|above|apart|across|under|short|off|up|down|from|in|of|to)(?!\p{L})/iu;
/** What is told by its length: "the 100m hurdles". */
const OF_LENGTH =
  /(?:^|\s)(?:hurdles|races|relays|finals|heats|sprints|events|swimmers|sprinters|pools|waves|walls|dives|steps|lengths)$/iu;

/** Whether an "m" behind figures is short for a million of what follows it: "1.2m patients", but not "5m long". */
export function isShortMillion(text: string, at: number): boolean {
  if (!/^m(?!\p{L})/iu.test(text.slice(at, at + 2))) return false;
  if (EXTENT.test(text.slice(at + 1, at + 10))) return false;
  const noun = readCountedNoun(text, at + 1, { one: false, vague: false })?.noun;
  return noun !== undefined && !OF_LENGTH.test(noun);
}
