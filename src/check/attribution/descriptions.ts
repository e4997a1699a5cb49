import type { Reading } from '../../answer/reading.ts';
import { PERSON_NOUNS, PERSON_TITLES, SPEECH_VERBS } from '../../language/role-nouns.ts';
import { singularOf } from '../../language/singular.ts';
import { isCountryTerm } from '../../search/country-terms.ts';
import type { TextRange } from '../../text-range.ts';

/** ", the mayor of Norvik", ", 67, who heads the yard", ", head of Norvik Yards". */
const BEHIND_COMMA =
  /^,\s+(?:\d+,\s+)?(?!(?:and|but|or|said|says|in|on|at|to|as|because|which|while|when|though|although|after|before|had|has|is|was)\b)(\p{Ll}[^,.;:"“”\n]{1,100})/u;
const BEHIND = /^\s+(?:of|from|at|for)\s+([^,.;:"“”\n]{1,40})/u;
const BEHIND_VERB =
  /^\s+(?:is|was|became|heads|chairs|runs|leads|owns|founded|represents|speaks\s+for|has\s+(?:run|led|headed))\s+([^,.;:"“”\n]{1,60})/u;
const BEFORE_COMMA = /([^,.;:!?"“”\n]{1,100}),\s+$/u;
const BEFORE = /((?:[\p{L}\p{N}.’'-]+\s+){1,6})$/u;
const DETERMINER = /^.*(?:^|\s)(?=(?:the|an?|its|their|his|her|our)\s)/u;
/** Nobody is described from further away; in UTF-16 units. */
const AROUND = 160;
/** So many words before a comma describe the name behind it. */
const WORDS_BEFORE = 9;

/** The words that describe a name where it stands, in the singular: "the mayor of Norvik, Ruth Alder". */
export function describedAt({ text, tokens }: Reading, { start, end }: TextRange): string[] {
  const lead = text.slice(Math.max(0, start - AROUND), start);
  const rest = text.slice(end, end + AROUND);
  const ranges: TextRange[] = [];
  for (const pattern of [BEHIND_COMMA, BEHIND, BEHIND_VERB]) {
    const match = pattern.exec(rest);
    if (match === null || SPEECH_VERBS.has(match[1]?.split(' ')[0] ?? '')) continue;
    const last = end + match[0].length;
    ranges.push({ start: last - (match[1] ?? '').length, end: last });
  }
  const apposed = BEFORE_COMMA.exec(lead)?.[1];
  if (apposed !== undefined) {
    const from = start - (BEFORE_COMMA.exec(lead)?.[0].length ?? 0);
    const within = { start: from, end: from + apposed.length };
    const near = tokens.filter((token) => token.start >= within.start && token.end <= within.end);
    const first = near.at(-WORDS_BEFORE) ?? near[0];
    if (first !== undefined && near.some(({ form }) => isRole(form)))
      ranges.push({ start: first.start, end: within.end });
  }
  const beside = BEFORE.exec(lead)?.[1];
  const last = beside?.trim().split(/\s+/).at(-1)?.replace('.', '').toLowerCase() ?? '';
  if (beside !== undefined && (isRole(last) || PERSON_TITLES.has(last))) {
    const skipped = DETERMINER.exec(beside)?.[0].length ?? 0;
    ranges.push({ start: start - beside.length + skipped, end: start });
  }
  return tokens
    .filter((token) => ranges.some((range) => token.start >= range.start && token.end <= range.end))
    .flatMap(({ form, term }) => [singularOf(form), isCountryTerm(term) ? term : form]);
}

function isRole(form: string): boolean {
  return form.split('-').some((word) => PERSON_NOUNS.has(singularOf(word)));
}
