import { NEGATIONS } from '../../../language/stop-words.ts';
import type { Token } from '../../../search/analyzer.ts';

/** Verbs that turn round what stands behind them. */
const UNDOING =
  /^(?:stop|stops|stopped|stopping|refuse|refuses|refused|refusing|fail|fails|failed|deny|denies|denied|denying|decline|declines|declined|avoid|avoids|avoided|cease|ceased|forbid|forbids|forbade|forbidden|prevent|prevents|prevented|unable|cancel|cancels|canceled|cancelled|abandon|abandons|abandoned|halt|halts|halted|scrap|scraps|scrapped|suspend|suspends|suspended|withdrew|reject|rejects|rejected|drop|drops|dropped)$/;
const CLAUSE_END = /[.;:!?\n()“”"]|,\s(?!\p{L}+ly\b)/u;
const CLAUSE_WORD = /^(?:and|but|because|although|though|while|which|who|that|if|whether|so|when|where)$/;
const NO_OBJECT = /^(?:no|nothing|nobody|none)$/;
/** Verbs that turn round what stands far behind them: "banned the firms, such as Acme, from supplying". */
const BANNING =
  /^(?:ban|bans|banned|banning|bar|bars|barred|block|blocks|blocked|prohibit|prohibits|prohibited|outlaw|outlawed|rule|ruled)$/;
/** A negation stands at most so many words before the verb that it governs. */
const REACH = 5;

/** The place of the first word that denies a verb, where an odd number of them do. */
export function denialOf(
  text: string,
  tokens: readonly Token[],
  verb: number,
  from: number,
): number | undefined {
  let first: number | undefined;
  let denials = 0;
  for (let place = verb - 1; place >= Math.max(from, verb - REACH); place -= 1) {
    const token = tokens[place];
    const next = tokens[place + 1];
    if (token === undefined || next === undefined || CLAUSE_END.test(text.slice(token.end, next.start)))
      break;
    if (CLAUSE_WORD.test(token.form)) break;
    if ((NEGATIONS.has(token.form) && token.form !== 'without') || UNDOING.test(token.form)) {
      denials += 1;
      first = place;
    }
  }
  const next = tokens[verb + 1];
  // "received no letter".
  const isBound = /^(?:more|less|fewer|longer|later|sooner)$/.test(tokens[verb + 2]?.form ?? '');
  if (
    next !== undefined &&
    !isBound &&
    NO_OBJECT.test(next.form) &&
    text.slice(tokens[verb]?.end, next.start) === ' '
  ) {
    denials += 1;
    first ??= verb;
  }
  return denials % 2 === 1 ? first : undefined;
}

/** Whether something in a stretch of tokens denies something, whatever it is. */
export function deniesAnything(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens
    .slice(from, Math.max(from, to))
    .some(({ form }) => NEGATIONS.has(form) || UNDOING.test(form) || BANNING.test(form));
}
