const DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A footnote's number, 1 to 99, in small raised digits; empty for any other. */
export function superscript(number: number | undefined): string {
  if (number === undefined || !Number.isInteger(number) || number < 1 || number > 99) return '';
  return String(number).replace(/\d/g, (digit) => DIGITS.charAt(Number(digit)));
}
