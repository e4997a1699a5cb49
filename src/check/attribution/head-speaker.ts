import type { Speaker } from './speakers.ts';

/** What parts a person from the body or the role that describes them: "Uribe of Cobrex", "Lohmann, head of Norrlink". */
const DESCRIPTION =
  /^(?:,?\s+(?:of|from|at|for|to|told|tells|telling)\s+(?:the\s+)?|,\s+(?:[\p{L}-]+\s+){0,8}(?:of|at|for)\s+(?:the\s+)?|,\s+(?:the|an?)\s+|,\s+who\s.{0,60})$/u;

/** From the one that stands nearest to a verb of saying to the one who speaks, where the former only describes the latter. */
export function headOf(speakers: readonly Speaker[], last: Speaker, text: string): Speaker {
  let head = last;
  for (;;) {
    const earlier = speakers.findLast((one) => one.end <= head.start);
    if (earlier === undefined || earlier.kind === 'pronoun') return head;
    if (!DESCRIPTION.test(text.slice(earlier.end, head.start))) return head;
    head = earlier;
  }
}
