import type { Article } from '../../corpus/article.ts';
import type { SynonymRule } from '../../corpus/synonyms.ts';
import { parseJsonLines } from '../json-lines.ts';
import { Row } from '../row.ts';

/** A claim with what a careful moderator would say of some questions. */
export interface LabelledClaim {
  readonly id: string;
  readonly claim: string;
  readonly split?: 'dev' | 'test';
  /** Questions that it fits: they ask for what it claims, or deny it. */
  readonly fits: readonly string[];
  /** Questions that are near to it and that no claim of the set fits. */
  readonly near: readonly string[];
  /** Questions about something else, which no claim of the set fits either. */
  readonly far: readonly string[];
}

/** A story with the claims that are ruled on. */
export interface RulingSet {
  readonly name: string;
  readonly articles: readonly Article[];
  readonly synonyms: readonly SynonymRule[];
  /** All claims compete for each question, whichever part is measured. */
  readonly claims: readonly LabelledClaim[];
}

/**
 * Reads labelled claims in JSON Lines.
 *
 * @param file the name that errors give
 * @throws Error that names the file, the line and what is at fault there
 */
export function parseClaims(text: string, file: string): LabelledClaim[] {
  const claims = parseJsonLines(text, file, (line, place) => {
    const row = Row.parse(line, place);
    const questions = (field: string): string[] => row.list(field).map(String);
    return {
      id: row.text('id'),
      claim: row.text('claim'),
      ...row.split(),
      fits: questions('fits'),
      near: questions('near'),
      far: questions('far'),
    };
  });
  if (claims.length === 0) throw new Error(`${file} holds no claim; write one JSON object per line`);
  return claims;
}
