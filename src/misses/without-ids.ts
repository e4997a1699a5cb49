/** A mention, an id as Discord gives them, or an address for mail: each names somebody. */
const ID = /<(?:@[!&]?|#)\d+>|\d{17,}|[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/gu;

/** A question as it is kept: whom it names by an id or an address is left out. Never longer than the question. */
export function withoutIds(question: string): string {
  return question.replace(ID, '…');
}
