/** What would steer a terminal and JSON lets stand as it is; written as an escape it means the same. */
const UNESCAPED = /[\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** A value on one line of JSON, safe to print on a terminal. */
export function jsonLine(value: unknown): string {
  const json = JSON.stringify(value);
  return `${json.replace(UNESCAPED, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}
