/** Nothing of what follows happens to a text of these alone, as most are. */
const PLAIN = /^[\n\x20-\x7e]*$/;
const LINE_END = /\r\n?|[\v\f\u0085\u2028]/g;
const SPACE = /[\t\p{Zs}]/gu;
const CONTROL = /[\0-\x08\x0e-\x1f\x7f-\x9f]/g;
/** Soft hyphens, zero-width and bidirectional controls, byte order marks. */
const INVISIBLE = /[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb]/g;
const LONE_SURROGATE = /\p{Cs}/gu;
/**
 * Joiners, except where they belong to the spelling: in emoji, in the Arabic script and in the scripts of South Asia.
 */
const STRAY_JOINER =
  /(?<!\ufe0f|[\p{ExtPict}\p{EMod}\p{scx=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Guru}\p{sc=Gujr}\p{sc=Orya}\p{sc=Taml}\p{sc=Telu}\p{sc=Knda}\p{sc=Mlym}\p{sc=Sinh}])[\u200c\u200d]/gu;

/**
 * What stands on a letter after 30 marks, as the stream-safe format of UAX #15 has it: putting marks in order takes
 * quadratic time. Joiners between the marks count as nothing, because they may go.
 */
const EXCESS_MARKS = /((?:\p{M}[\u200c\u200d]*){30})[\p{M}\u200c\u200d]+/gu;
const MARKS_OR_JOINERS = /\p{M}{31}|[\u200c\u200d]/u;

/**
 * A text as the program keeps it: NFC, lines ended by `\n`, every typographic space a plain one, nothing invisible,
 * no letter under more than 30 marks. Typographic quotes and dashes stay. Cleaning what is clean changes nothing.
 */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text;
  let clean = text
    .replace(LINE_END, '\n')
    .replace(/\u2029/g, '\n\n')
    .replace(SPACE, ' ')
    .replace(CONTROL, '')
    .replace(INVISIBLE, '')
    .replace(LONE_SURROGATE, '\ufffd')
    .replace(EXCESS_MARKS, '$1')
    .normalize('NFC');
  if (!MARKS_OR_JOINERS.test(clean)) return clean;
  // Composing can move what stands before a joiner and makes two marks of some, so once is not always enough.
  for (;;) {
    const next = clean.replace(EXCESS_MARKS, '$1').replace(STRAY_JOINER, '').normalize('NFC');
    if (next === clean) return clean;
    clean = next;
  }
}

/** {@link cleanText} on one line: every run of white space is one space, none at the ends. */
export function cleanLine(text: string): string {
  return cleanText(text)
    .replace(/ *\n[ \n]*| {2,}/g, ' ')
    .trim();
}
