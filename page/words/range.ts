/** What a number may be, behind the words for a number: ` from 1 to 20`. A side that is open is left out. */
export function range(least: number | undefined, most: number | undefined, from: string, to: string): string {
  const start = least === undefined ? '' : ` ${from} ${least}`;
  return most === undefined ? start : `${start} ${to} ${most}`;
}
