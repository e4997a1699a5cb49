/**
 * Reads the value of an option.
 *
 * @throws Error when it is no number above 0
 */
export function readNumber(option: string, text: string): number {
  const value = Number(text);
  if (value > 0) return value;
  throw new Error(`${option} takes a number above 0, not ${text}`);
}
