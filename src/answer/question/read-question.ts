import { isPlural } from '../../language/singular.ts';
import { THIN_WORDS } from '../../language/stop-words.ts';
import type { AskedToken } from '../../search/respell.ts';
import { type IsName, isContracted, isDefinition, readPredicate, readRole } from './clause.ts';
import type { Question, QuestionType, Wanted } from './question.ts';
import { isMoneyNoun, wantedBy } from './wanted.ts';

const AUXILIARY =
  /^(?:is|are|was|were|be|been|do|does|did|has|have|had|can|could|will|would|shall|should|may|might|must|isnt|arent|wasnt|werent|dont|doesnt|didnt|hasnt|havent|hadnt|cant|couldnt|wont|wouldnt|shouldnt)$/;
const MEASURED =
  /^(?:old|far|tall|big|large|fast|often|deep|wide|high|heavy|hot|cold|small|late|early|frequently|strong|thick)$/;
const LISTING = /^(?:list|name|enumerate)$/;
/** "can you list": what looks like a question for yes or no asks for a list. */
const REQUEST = /^(?:you|u|please|pls|plz)$/;
const BEFORE_NOUN = /^(?:the|a|an|some|all|of|name|names|other|those|these|both)$/;
const ABOUT_ALL = /^(?:about|happen(?:ed|ing|s)?|story|news|summary|overview|topic|tldr|update)$/;
/** "were is it" is a slip for "where is it"; "did" and the like follow no "were". */
const SLIPPED_WHERE = /^wh?[ea]re?$/;
/** In tokens. */
const LONGEST_OVERVIEW = 8;
/** A noun stands this near to its question word: "which three large phone companies". */
const FOCUS_REACH = 5;

/** Question words as they are typed, by the word that is meant. */
const SPELLINGS: Readonly<Record<string, string>> = {
  where: 'where wheres whered whr',
  when: 'when whens whend wen',
  who: 'who whom whos wholl whod whove whose',
  why: 'why whys whyd',
  how: 'how hows howd',
  which: 'which',
  what: 'what whats whatre whatll wat wut wht',
};
const MEANT: ReadonlyMap<string, string> = new Map(
  Object.entries(SPELLINGS).flatMap(([word, typed]) =>
    typed.split(' ').map((one): [string, string] => [one, word]),
  ),
);

type Base = Pick<Question, 'text' | 'tokens' | 'focus' | 'plural' | 'subject'>;

/**
 * Reads a question: its type, what would answer it, and which of its words only say what is asked for.
 *
 * @param isName whether the articles print a word as a name; asked only where it matters.
 */
export function readQuestion(
  text: string,
  tokens: readonly AskedToken[],
  isName: IsName = () => false,
): Question {
  const base: Base = { text, tokens, focus: { start: 0, end: 0 }, plural: false, subject: true };
  const forms = tokens.map((token) => token.form);
  if (isOverview(tokens)) return { ...base, type: 'overview', wanted: [] };
  if (SLIPPED_WHERE.test(forms[0] ?? '') && AUXILIARY.test(forms[1] ?? ''))
    return asking(base, 'where', ['place']);
  const ask = forms.findIndex((form) => MEANT.has(form));
  const next = ask + 1;
  switch (MEANT.get(forms[ask] ?? '')) {
    case 'where':
      return asking(base, 'where', ['place']);
    case 'when':
      return asking(base, 'when', ['date']);
    case 'why':
      return asking(base, 'why', []);
    case 'who':
      return readWho(base, next, isName);
    case 'how':
      return readHow(base, forms, next);
    case 'which':
      return readNoun(base, forms, next, 'which');
    case 'what':
      return readNoun(base, forms, next, 'what');
    default:
      return readStatement(base, forms);
  }
}

function asking(base: Base, type: QuestionType, wanted: readonly Wanted[]): Question {
  return { ...base, type, wanted };
}

/** Whether a question has no word of its own but asks for all there is: "what is it about". */
function isOverview(tokens: readonly AskedToken[]): boolean {
  return (
    tokens.length <= LONGEST_OVERVIEW &&
    // "when did it happen" asks for something.
    tokens.every(({ form }) => (MEANT.get(form) ?? 'what') === 'what') &&
    tokens.some(({ form }) => ABOUT_ALL.test(form)) &&
    tokens.every(({ stop, form }) => stop || ABOUT_ALL.test(form) || THIN_WORDS.has(form))
  );
}

function readWho(base: Base, next: number, isName: IsName): Question {
  const { tokens } = base;
  if (isDefinition(base, next, isName)) return asking(base, 'what', []);
  const role = readRole(base, next);
  return {
    ...asking(base, 'who', ['person', 'organisation']),
    plural: /^(?:are|all)$/.test(tokens[next]?.form ?? ''),
    ...(role.role === undefined ? readPredicate(tokens, next) : { subject: false }),
    ...role,
  };
}

function readHow(base: Base, forms: readonly string[], next: number): Question {
  const counted = { start: next + 1, end: Math.min(forms.length, next + 2) };
  const word = forms[next] ?? '';
  if (word === 'many') return { ...asking(base, 'number', ['number']), focus: counted };
  if (word === 'much') {
    const noun = forms[next + 1] ?? 'money';
    if (noun === 'money' || AUXILIARY.test(noun)) return asking(base, 'money', ['money']);
    return { ...asking(base, 'number', ['number', 'money']), focus: counted };
  }
  if (word === 'long') return asking(base, 'duration', ['duration', 'number', 'date']);
  if (word === 'soon') return asking(base, 'when', ['date']);
  if (!MEASURED.test(word)) return asking(base, 'how', []);
  // "how high was the fine"
  if (forms.slice(next + 1, next + 4).some(isMoneyNoun)) return asking(base, 'money', ['money']);
  return { ...asking(base, 'number', ['measure']), focus: { start: next, end: next + 1 } };
}

/** Reads the noun behind "which" or "what", or behind their verb: "what is the name of the company". */
function readNoun(base: Base, forms: readonly string[], next: number, word: 'which' | 'what'): Question {
  const hasVerb = AUXILIARY.test(forms[next] ?? '');
  if (!hasVerb && !isContracted(base.text, base.tokens[next - 1])) return readFocus(base, forms, next, word);
  let place = hasVerb ? next + 1 : next;
  while (BEFORE_NOUN.test(forms[place] ?? '')) place += 1;
  const read = readFocus(base, forms, place, word);
  return read.wanted[0] === 'person' ? { ...read, ...readRole(base, next) } : read;
}

/** Reads the noun phrase that begins at a place; its head is the last of the nouns that name a sort of thing. */
function readFocus(base: Base, forms: readonly string[], start: number, word: 'which' | 'what'): Question {
  const { tokens } = base;
  for (let place = start; place < Math.min(forms.length, start + FOCUS_REACH); place += 1) {
    const form = forms[place] ?? '';
    if (tokens[place]?.stop && place > start && !/^(?:of|other|the)$/.test(form)) break;
    const wanted = wantedBy(form);
    if (wanted.length === 0) continue;
    const following = tokens[place + 1];
    const isHead = following === undefined || following.stop || wantedBy(following.form).length === 0;
    if (!isHead && !isPossessive(base, place)) continue;
    return {
      ...asking(base, typeOf(wanted[0]), wanted),
      focus: { start: place, end: place + 1 },
      plural: isPlural(form),
      ...readPredicate(tokens, place + 1),
    };
  }
  return asking(base, word, []);
}

function isPossessive({ text, tokens }: Base, place: number): boolean {
  return /^['’]/.test(text.slice(tokens[place]?.end ?? text.length));
}

function typeOf(wanted: Wanted | undefined): QuestionType {
  if (wanted === 'date') return 'when';
  return wanted === 'number' || wanted === 'money' ? wanted : 'which';
}

function readStatement(base: Base, forms: readonly string[]): Question {
  const listing = forms.slice(0, 4).findIndex((form) => LISTING.test(form));
  const isRequest = REQUEST.test(forms[listing - 1] ?? '');
  if (AUXILIARY.test(forms[0] ?? '') && !isRequest) return asking(base, 'yesno', []);
  if (listing < 0) return asking(base, 'keywords', []);
  const question = readFocus(base, forms, listing + 1, 'which');
  if (question.wanted.length === 0) return question;
  // The verb only asks: no passage need hold it.
  const tokens = base.tokens.map((token, place) => (place === listing ? { ...token, stop: true } : token));
  return { ...question, tokens };
}
