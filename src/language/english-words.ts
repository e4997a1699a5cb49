import { readPrepared } from './prepared.ts';

/** A word that people use this often among 51 million is no slip of the typist. */
const KNOWN = 3;

/** Questions come back to the same words. Bounded: they are anybody's. */
const REMEMBERED = 20_000;
const frequencies = new Map<string, number>();

let table: string | undefined;

/** How often a folded word stands among the 51 million of the SUBTLEX-US corpus of film subtitles; 0 if hardly ever. */
export function englishFrequency(folded: string): number {
  const known = frequencies.get(folded);
  if (known !== undefined) return known;
  const frequency = lookUp(folded);
  if (frequencies.size >= REMEMBERED) frequencies.clear();
  frequencies.set(folded, frequency);
  return frequency;
}

function lookUp(folded: string): number {
  table ??= readPrepared('english-frequencies.txt');
  // Lines of "word count" in order, each between line ends: halve what is left until the line is found.
  let low = 0;
  let high = table.length - 1;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const start = table.lastIndexOf('\n', middle) + 1;
    const end = table.indexOf('\n', Math.max(start, middle));
    if (start > high || end < 0) break;
    const gap = table.indexOf(' ', start);
    const word = table.slice(start, gap);
    if (word === folded) return Number(table.slice(gap + 1, end));
    if (word < folded) low = end;
    else high = start - 1;
  }
  return 0;
}

/** Whether a folded word is known as an English word or name: one that is must not be taken for a typing error. */
export function isEnglishWord(folded: string): boolean {
  return englishFrequency(folded) >= KNOWN;
}

let words: ReadonlyMap<string, number> | undefined;

/** The whole table, for whoever looks hundreds of words up at once; made on first use, since few questions need it. */
function allWords(): ReadonlyMap<string, number> {
  table ??= readPrepared('english-frequencies.txt');
  words ??= new Map(
    table
      .trim()
      .split('\n')
      .map((line) => line.split(' '))
      .map(([word = '', count = '0']) => [word, Number(count)]),
  );
  return words;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The commonest English word one letter away from a folded word (left out, put in, replaced, or two swapped). */
export function nearestEnglishWord(folded: string): string | undefined {
  let best: string | undefined;
  let most = KNOWN;
  const all = allWords();
  const consider = (word: string): void => {
    const frequency = all.get(word) ?? 0;
    if (frequency > most) {
      best = word;
      most = frequency;
    }
  };
  for (let place = 0; place <= folded.length; place += 1) {
    const before = folded.slice(0, place);
    const after = folded.slice(place);
    consider(before + after.slice(1));
    if (after.length > 1) consider(before + after.charAt(1) + after.charAt(0) + after.slice(2));
    for (const letter of LETTERS) {
      consider(before + letter + after);
      if (after !== '') consider(before + letter + after.slice(1));
    }
  }
  return best;
}
