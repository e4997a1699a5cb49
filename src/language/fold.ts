const ASCII = /^[\x00-\x7f]*$/;
/** Letters that NFKD does not take apart although readers type them with plain ones. */
const UNDECOMPOSED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  þ: 'th',
  ı: 'i',
};
const UNDECOMPOSED_LETTER = /[ßæœøđðłþı]/g;
// Only the marks of European scripts: in Indic scripts a combining mark is a vowel and changes the word.
const DIACRITIC = /[\u0300-\u036f]/g;

// A mark that stands alone (\ufc5e) comes apart into a space and the mark; a word must not become two.
const SPACE = /\s/u;
const SPACES = /\s+/gu;

/** Lower case without diacritics: the form in which words are compared. `Málaga` and `MALAGA` fold to `malaga`. */
export function fold(word: string): string {
  const lower = word.toLowerCase();
  if (ASCII.test(lower)) return lower;
  // Taken apart first: a letter of mathematics has no small form until it is the plain letter.
  const folded = word
    .normalize('NFKD')
    .toLowerCase()
    .replace(DIACRITIC, '')
    .normalize('NFC')
    .replace(UNDECOMPOSED_LETTER, (letter) => UNDECOMPOSED[letter] ?? letter);
  return SPACE.test(word) ? folded : folded.replace(SPACES, '');
}
