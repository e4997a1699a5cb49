import type { Token } from './analyzer.ts';
import type { ParagraphIndex } from './paragraph-index.ts';
import { SHAPE } from './shape.ts';

/** A word that so many paragraphs print with a capital is a name in the others, too. */
const ENOUGH = 20;

/** Whether the corpus holds a word and never prints it without a capital: whoever types in small letters means the name. */
export function isPrintedAsName({ term }: Token, { vocabulary, retrieve }: ParagraphIndex): boolean {
  const number = vocabulary.termOf(term);
  if (number < 0) return false;
  const paragraphs = retrieve(new Map([[number, 1]]), ENOUGH);
  return (
    paragraphs.length > 0 &&
    paragraphs.every(({ forms, shapes }) =>
      forms.every((form, place) => {
        const isIt = vocabulary.termOfForm(form) === number;
        return !isIt || ((shapes[place] ?? 0) & SHAPE.capital) !== 0;
      }),
    )
  );
}
