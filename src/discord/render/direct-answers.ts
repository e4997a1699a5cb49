import type { Value } from '../../answer/answer.ts';
import type { DirectAnswers } from '../../cards/card.ts';
import { dayTimestamp } from './day-timestamp.ts';
import { escapedLine } from './escaped-line.ts';
import { superscript } from './superscript.ts';

const LONGEST_VALUE = 120;
const LONGEST_FLAG = 16;
const LONGEST_REST = 120;
/** Of the markdown of all of them. */
const LONGEST_LIST = 1_200;
const BETWEEN = ' · ';

/** The direct answers on one line, each in bold with its flag and its footnotes. */
export function directAnswers({ values, rest }: DirectAnswers): string {
  const shown: string[] = [];
  let room = LONGEST_LIST;
  for (const { value, footnotes } of values) {
    const answer = answerOf(value, footnotes);
    if (answer === '') continue;
    room -= answer.length + BETWEEN.length;
    if (room < 0 && shown.length > 0) {
      shown.push('…');
      break;
    }
    shown.push(answer);
  }
  if (rest !== undefined) shown.push(escapedLine(rest, LONGEST_REST));
  return shown.filter((part) => part !== '').join(BETWEEN);
}

function answerOf({ text, kind, flag, iso }: Value, footnotes: readonly number[]): string {
  const day = kind === 'date' && iso !== undefined ? dayTimestamp(iso) : undefined;
  const wording = day ?? escapedLine(text, LONGEST_VALUE);
  if (wording === '') return '';
  const marks = [...new Set(footnotes)].map(superscript);
  return [escapedLine(flag ?? '', LONGEST_FLAG), `**${wording}**`, ...marks]
    .filter((part) => part !== '')
    .join(' ');
}
