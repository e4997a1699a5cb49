/**
 * Lists words in the language's quotation marks. The list is made of the bare words, because some languages choose
 * the word before the last one by its first letter: Spanish has “pan y agua”, but “pan e higos”.
 */
export function quotedList(
  list: Intl.ListFormat,
  words: readonly string[],
  quoted: (word: string) => string,
): string {
  return list
    .formatToParts(words)
    .map(({ type, value }) => (type === 'element' ? quoted(value) : value))
    .join('');
}
