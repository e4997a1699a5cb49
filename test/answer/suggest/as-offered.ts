import type { Suggestion } from '../../../src/answer/suggestion.ts';

/** The questions among suggestions, as they stand. */
export function questionsOf(suggestions: readonly Suggestion[]): string[] {
  return suggestions.flatMap((one) => (one.kind === 'question' ? [one.question] : []));
}

/** The passages among suggestions: `post:2 bridge, Tarvik`, their place and the words that were met. */
export function passagesOf(suggestions: readonly Suggestion[]): string[] {
  return suggestions.flatMap((one) => {
    if (one.kind !== 'passage') return [];
    const { article, number } = one.citation.paragraph;
    return [`${article}:${number} ${one.words.join(', ')}`];
  });
}
