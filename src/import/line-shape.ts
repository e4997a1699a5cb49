/** Behind the closing mark there may be quotes, brackets and notes such as [2]. */
const CLOSED = /[.…:;,?!。！？،][)\]"'”’»]*(?:\[[^[\]]{1,40}\])*$/u;
const OPEN_ENDED = /[.…:;,。،][)\]"'”’»]*(?:\[[^[\]]{1,40}\])*$/u;
const ABBREVIATED = /(?:^|[\s(])(?:\p{Lu}\.){2,}$/u;

/** A close with its quotes and notes is shorter. Looking for it along a whole line takes quadratic time. */
const LONGEST_CLOSE = 200;

/** Whether a line closes as a sentence or a clause does. "... in the U.S." does not tell, and counts as open. */
export function endsSentence(line: string): boolean {
  const end = line.slice(-LONGEST_CLOSE);
  return CLOSED.test(end) && !ABBREVIATED.test(end);
}

/** Whether a line could be a headline: short, and not closed like a statement. A question may be one. */
export function isHeadlineLike(line: string): boolean {
  return line.length <= 200 && wordCount(line) <= 30 && (!OPEN_ENDED.test(line) || ABBREVIATED.test(line));
}

/** The number of runs of anything but white space. */
export function wordCount(line: string): number {
  return line.split(' ').length;
}

/** Texts that differ in quotes, case, spaces or closing punctuation alone have the same key. */
export function sameTextKey(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
