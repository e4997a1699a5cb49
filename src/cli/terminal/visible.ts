/** Everything that steers a terminal or turns the direction of writing, and halves of characters. */
const STEERING =
  /[\0-\x09\x0b-\x1f\x7f-\x9f\u061c\u200e\u200f\u2028-\u202e\u2066-\u206f\ufff9-\ufffb]|\p{Surrogate}/gu;

/**
 * A text that a terminal prints and does not obey: each character that would steer it becomes a `�`. Line feeds stay.
 * The length does not change, so that ranges hold.
 */
export function visible(text: string): string {
  return text.replace(STEERING, (sign) => (sign === '\t' ? ' ' : '\ufffd'));
}
