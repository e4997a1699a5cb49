import { cleanLine, cleanText } from './clean-text.ts';
import type { Problem } from './corpus-error.ts';
import type { SynonymRule } from './synonyms.ts';

/** The rules of a synonyms file, or everything that is wrong with it. */
export interface ParsedSynonyms {
  readonly rules: readonly SynonymRule[];
  readonly problems: readonly Problem[];
}

/** What is wrong with a line. */
export type SynonymFault = 'nothing-escaped' | 'several-rules' | 'word-missing' | 'word-alone';

const MESSAGES: Readonly<Record<SynonymFault, string>> = {
  'nothing-escaped': 'it ends in a backslash; write \\\\ for a backslash',
  'several-rules': 'it holds "=>" more than once; write one rule a line (and \\=> for the sign itself)',
  'word-missing': 'a word is missing beside a comma or "=>"',
  'word-alone': 'one word has no synonym; write "a, b" or "a => b"',
};

/** The terms left and right of `=>` (one side when there is none); undefined where a last backslash escapes nothing. */
function readSides(line: string): string[][] | undefined {
  const sides: string[][] = [['']];
  const terms = (): string[] => sides[sides.length - 1] ?? [];
  for (let at = 0; at < line.length; at += 1) {
    let letter = line.charAt(at);
    if (letter === ',') {
      terms().push('');
      continue;
    }
    if (line.startsWith('=>', at)) {
      sides.push(['']);
      at += 1;
      continue;
    }
    if (letter === '\\') {
      at += 1;
      letter = line.charAt(at);
      if (letter === '') return undefined;
    }
    const words = terms();
    words.push((words.pop() ?? '') + letter);
  }
  return sides.map((side) => side.map(cleanLine));
}

/** Reads one rule as it stands on a line of a synonyms file. */
export function readSynonym(line: string): SynonymRule | SynonymFault {
  const sides = readSides(cleanLine(line));
  if (sides === undefined) return 'nothing-escaped';
  const [from = [], to = from, tooMuch] = sides;
  if (tooMuch) return 'several-rules';
  if ([...from, ...to].includes('')) return 'word-missing';
  if (to === from && from.length === 1) return 'word-alone';
  return { from, to };
}

/**
 * Reads a synonyms file in the format of Solr and Elasticsearch: `a, b` or `a, b => c` on a line, `#` before a
 * comment line, a backslash before a comma that belongs to a word. Never throws.
 */
export function parseSynonyms(text: string): ParsedSynonyms {
  const rules: SynonymRule[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of cleanText(text).split('\n').entries()) {
    const content = line.trim();
    if (content === '' || content.startsWith('#')) continue;
    const rule = readSynonym(content);
    if (typeof rule !== 'string') rules.push(rule);
    else problems.push({ line: index + 1, message: `not a synonym rule: ${MESSAGES[rule]}` });
  }
  return { rules, problems };
}
