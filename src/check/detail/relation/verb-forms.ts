import { englishFrequency } from '../../../language/english-words.ts';
import { IRREGULAR_VERBS } from '../../../language/irregular-forms.ts';

/** Verbs whose past looks like their base, and pasts that are bases of their own. */
const UNCHANGED =
  /^(?:cut|hit|put|set|shut|quit|spread|hurt|cost|burst|cast|beat|bet|split|thrust|found|founded|built|ban|run)$/;
const BASES: ReadonlySet<string> = new Set(IRREGULAR_VERBS.values());
/** What ends in "-ed" and is no verb. */
const NO_PAST =
  /^(?:need|speed|bleed|indeed|hundred|sacred|naked|wicked|embed|shed|red|bed|wed|seed|feed|reed|deed|greed|breed|exceed|proceed|succeed|unnamed|unsigned|so-called|based|supposed|alleged|united|beleaguered|aged|sensitive|advanced|limited|biased|embarrassed|confused|scared|worried|tired|pissed|blessed|rigged|fucked|screwed|cooked|related|unnamed|unidentified)$/u;
/** A regular verb's past tense stands this often among 51 million words. */
const USED = 6;

/** Whether a folded word may be a verb's past tense or past participle. */
export function isPastForm(form: string): boolean {
  if (/^\p{L}{2,}ed$/u.test(form)) return !NO_PAST.test(form);
  return (IRREGULAR_VERBS.has(form) && !/(?:ies|oes|ing)$/.test(form)) || UNCHANGED.test(form);
}

/** Whether a folded word may be a verb's base: it is irregular, or has a past tense that people use. */
export function isBaseForm(form: string): boolean {
  if (BASES.has(form) || UNCHANGED.test(form)) return true;
  if (form.length < 3 || isPastForm(form)) return false;
  return pastsOf(form).reduce((sum, past) => sum + englishFrequency(past), 0) >= USED;
}

function pastsOf(base: string): string[] {
  if (base.endsWith('e')) return [`${base}d`];
  if (/[^aeiou]y$/.test(base)) return [`${base.slice(0, -1)}ied`];
  return [`${base}ed`, `${base}${base.at(-1)}ed`];
}

/** Whether a folded word may be a verb's third person: "forbids", "supervises". */
export function isThirdPerson(form: string): boolean {
  if (form.length < 4 || !/[^s]s$/.test(form)) return false;
  const bases = form.endsWith('ies')
    ? [`${form.slice(0, -3)}y`]
    : [form.slice(0, -1), ...(form.endsWith('es') ? [form.slice(0, -2)] : [])];
  return bases.some(isBaseForm);
}

/** Whether a folded word may be a verb's "-ing". */
export function isProgressive(form: string): boolean {
  if (form.length < 5 || !form.endsWith('ing')) return false;
  const stripped = form.slice(0, -3);
  return [stripped, `${stripped}e`, stripped.replace(/(.)\1$/, '$1')].some(isBaseForm);
}
