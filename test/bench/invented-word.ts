import { pick, type Random } from './random.ts';

const ONSETS = [
  'b',
  'br',
  'c',
  'ch',
  'd',
  'dr',
  'f',
  'fl',
  'g',
  'gr',
  'h',
  'j',
  'k',
  'l',
  'm',
  'n',
  'p',
  'pl',
  'r',
  's',
  'st',
  't',
  'tr',
  'v',
  'w',
  'z',
] as const;
const VOWELS = ['a', 'a', 'e', 'e', 'i', 'o', 'o', 'u', 'ai', 'ea', 'ou'] as const;
const CODAS = ['', '', '', 'l', 'm', 'n', 'nd', 'nt', 'r', 'rd', 'rk', 's', 'sh', 't', 'ck'] as const;

/**
 * Invents words of two to four syllables, none twice. They end in a consonant, so that every one takes the endings -s,
 * -ed and -ing without a change of spelling.
 */
export function wordInventor(random: Random): () => string {
  const taken = new Set<string>();
  return () => {
    for (let syllables = 2; ; ) {
      let word = '';
      for (let syllable = 0; syllable < syllables; syllable += 1)
        word += pick(ONSETS, random) + pick(VOWELS, random) + pick(CODAS, random);
      if (!/[bdfgklmnprtvwz]$/.test(word)) word += pick(['d', 'k', 'l', 'm', 'n', 'p', 'r', 't'], random);
      if (!taken.has(word)) {
        taken.add(word);
        return word;
      }
      // Short words run out first.
      syllables = Math.min(4, syllables + 1);
    }
  };
}

/** The word with a capital. */
export function capitalised(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
