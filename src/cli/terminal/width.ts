/** East Asian wide and full-width characters, after Unicode Standard Annex 11, and emoji that are pictures at once. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6b\uff01-\uff60\uffe0-\uffe6\u{1b000}-\u{1b2ff}\u{20000}-\u{3fffd}]|(?!\p{RI})\p{Emoji_Presentation}/u;
/** The selector that makes an emoji of the character before it widens that: it counts one by itself. */
const NO_WIDTH = /(?!\ufe0f)[\p{Mn}\p{Me}\p{Cf}\u1160-\u11ff]/u;
const ALL_NARROW = /^[\x20-\x7e\xa0-\xac\xae-\u02ff\u2010-\u2027]*$/;

/**
 * How many columns a terminal gives a line. Where terminals differ (emoji made of several), it is the greater number,
 * so that a line is cut too early rather than too late.
 */
export function displayWidth(text: string): number {
  if (ALL_NARROW.test(text)) return text.length;
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? 2 : NO_WIDTH.test(letter) ? 0 : 1;
  return width;
}
