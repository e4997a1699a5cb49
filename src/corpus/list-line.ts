const BULLET_ITEM = /^(?:[-*] |[•‣◦▪●])/;
const RULE = /^[-*](?: [-*])+$/;
const NUMBER = /^(\d{1,3})[.)] /;

/** The number that a line begins with, as an item of a numbered list does: 2 for `2. Open the lid`. */
export function itemNumber(line: string): number | undefined {
  const number = NUMBER.exec(line)?.[1];
  return number === undefined ? undefined : Number(number);
}

/**
 * Whether a line (clean, trimmed) is an item of a list. A number makes one only where it starts the count or goes on
 * from `previous`: a sentence may happen to wrap before "17. ".
 */
export function isListItem(line: string, previous: number | undefined): boolean {
  if (BULLET_ITEM.test(line)) return !RULE.test(line);
  const number = itemNumber(line);
  return number !== undefined && (number === 1 || number - 1 === previous);
}
