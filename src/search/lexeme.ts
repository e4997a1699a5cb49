import { fold } from '../language/fold.ts';
import { STOP_WORDS } from '../language/stop-words.ts';
import { opensCountryName } from './country-terms.ts';
import { stem } from './stem.ts';

/** What a printed word is to the index, whatever stands around it. */
export interface Lexeme {
  /** The word folded. */
  readonly form: string;
  /** Its stem, or the figures of a number written out. */
  readonly term: string;
  /** Whether it is too common to search for. */
  readonly stop: boolean;
  /** Whether a country's name may begin with it. */
  readonly opensCountry: boolean;
  readonly capital: boolean;
}

const CAPITAL = /^\p{Lu}/u;
/** Longer runs of letters are no words; comparing them by their beginning keeps every later step cheap. */
const LONGEST_WORD = 60;
const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';
const ORDINALS =
  'zeroth first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
const FIGURES: ReadonlyMap<string, string> = new Map([
  ...CARDINALS.split(' ').map((word, value): [string, string] => [word, String(value)]),
  ...ORDINALS.split(' ').map((word, value): [string, string] => [word, ordinal(value)]),
]);
/** Words repeat, so remembering them makes indexing several times faster. Bounded: texts are anybody's. */
const REMEMBERED = 200_000;
const lexemes = new Map<string, Lexeme>();

/** Looks a printed word up. */
export function lexemeOf(printed: string): Lexeme {
  const known = lexemes.get(printed);
  if (known !== undefined) return known;
  const form = fold(printed).slice(0, LONGEST_WORD);
  const lexeme = {
    form,
    term: FIGURES.get(form) ?? stem(form),
    stop: STOP_WORDS.has(form),
    opensCountry: opensCountryName(form),
    capital: CAPITAL.test(printed),
  };
  if (printed.length > LONGEST_WORD) return lexeme;
  if (lexemes.size >= REMEMBERED) lexemes.clear();
  lexemes.set(printed, lexeme);
  return lexeme;
}

function ordinal(value: number): string {
  const suffix = value >= 11 && value <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][value % 10] ?? 'th');
  return `${value}${suffix}`;
}
