/** The command was called in a way that it cannot serve; the message is one line that says what to do instead. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
