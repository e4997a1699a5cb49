import { cleanLine, cleanText } from './clean-text.ts';
import type { Problem } from './corpus-error.ts';
import type { SynonymRule } from './synonyms.ts';

/** The rules of a synonyms file, or everything that is wrong with it. */
export interface ParsedSynonyms {
  readonly rules: readonly SynonymRule[];
  readonly problems: readonly Problem[];
}

/** The terms left and right of `=>` (one side when there is none), or what is wrong. */
function readSides(line: string): string[][] | string {
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
      if (letter === '') return 'it ends in a backslash; write \\\\ for a backslash';
    }
    const words = terms();
    words.push((words.pop() ?? '') + letter);
  }
  return sides.map((side) => side.map(cleanLine));
}

function readRule(line: string): SynonymRule | string {
  const sides = readSides(line);
  if (typeof sides === 'string') return sides;
  const [from = [], to = from, tooMuch] = sides;
  if (tooMuch) return 'it holds "=>" more than once; write one rule a line (and \\=> for the sign itself)';
  if ([...from, ...to].includes('')) return 'a word is missing beside a comma or "=>"';
  if (to === from && from.length === 1) return 'one word has no synonym; write "a, b" or "a => b"';
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
    const rule = readRule(content);
    if (typeof rule === 'string') problems.push({ line: index + 1, message: `not a synonym rule: ${rule}` });
    else rules.push(rule);
  }
  return { rules, problems };
}
