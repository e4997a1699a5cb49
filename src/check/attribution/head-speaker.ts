import type { Speaker } from './speakers.ts';

/** What parts a person from the body or the role that describes them: "Uribe of Cobrex", "Lohmann, head of Norrlink". */
const DESCRIPTION =
  /^(?:,?\s+(?:of|from|at|for|to|told|tells|telling)\s+(?:the\s+)?|,\s+(?:[\p{L}\p{N}-]+\s+){0,8}(?:of|at|for)\s+(?:the\s+)?|,\s+(?:the|an?)\s+|,?\s+who\s.{0,60})$/u;
/** A name beside a description is whom it describes, on either side. */
const APPOSITION = /^,?\s+$/u;
const BEFORE_NAME = /^(?:\s+(?:of|at|for)\s[^,.;:"“”]{1,40})?,?\s+$/u;

/** From the one that stands nearest to a verb of saying to the one who speaks, where the former only describes the latter. */
export function headOf(speakers: readonly Speaker[], last: Speaker, text: string): Speaker {
  let head = last;
  for (;;) {
    const earlier = speakers.findLast((one) => one.end <= head.start);
    if (earlier === undefined || earlier.kind === 'pronoun') return head;
    const gap = text.slice(earlier.end, head.start);
    const isBeside = head.kind === 'described' && earlier.kind === 'name' && APPOSITION.test(gap);
    if (!isBeside && !DESCRIPTION.test(gap)) return head;
    head = earlier;
  }
}

/** From a description to the name behind it: "its chief executive, Ruth Alder". */
export function namedBehind(speakers: readonly Speaker[], described: Speaker, text: string): Speaker {
  if (described.kind !== 'described') return described;
  const later = speakers.filter((one) => one.start >= described.end);
  const name = later.find(
    (one) => one.kind === 'name' && /,\s+$/u.test(text.slice(described.end, one.start)),
  );
  const beside = name ?? later.find(({ kind }) => kind === 'name');
  if (beside === undefined || !BEFORE_NAME.test(text.slice(described.end, beside.start))) return described;
  return beside;
}
