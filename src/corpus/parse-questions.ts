import { cleanLine, cleanText } from './clean-text.ts';
import type { Problem } from './corpus-error.ts';

/** The questions of a questions file, or everything that is wrong with it. */
export interface ParsedQuestions {
  readonly questions: readonly string[];
  readonly problems: readonly Problem[];
}

/** In characters: what Discord shows of a question, with room around it. */
const LONGEST = 300;
/** Each is asked once before it is offered. */
const MOST = 500;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Reads a questions file: a question on a line, `#` before a comment line, empty lines between. Never throws. Whether the
 * articles answer a question is for the story to find out.
 */
export function parseQuestions(text: string): ParsedQuestions {
  const lineOf = new Map<string, number>();
  const questions: string[] = [];
  const problems: Problem[] = [];
  for (const [index, line] of cleanText(text).split('\n').entries()) {
    const question = cleanLine(line);
    if (question === '' || question.startsWith('#')) continue;
    const key = question.toLowerCase();
    const earlier = lineOf.get(key);
    const fault = faultOf(question, earlier);
    if (fault === undefined) questions.push(question);
    else problems.push({ line: index + 1, message: `not a question to offer: ${fault}` });
    if (earlier === undefined) lineOf.set(key, index + 1);
  }
  if (questions.length > MOST) {
    problems.push({
      message: `${questions.length} questions, and at most ${MOST} are offered; keep the best`,
    });
  }
  return { questions, problems };
}

function faultOf(question: string, earlier: number | undefined): string | undefined {
  if (question.length > LONGEST) return `it has more than ${LONGEST} characters; shorten it`;
  if (!WORD.test(question)) return 'it holds no word; write one, or # before a comment';
  if (earlier !== undefined) return `it stands in line ${earlier} too; remove one of the two`;
  return undefined;
}
