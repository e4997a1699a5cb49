import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseQuestions } from '../../src/corpus/parse-questions.ts';

describe('parseQuestions', () => {
  it('reads a question a line, cleaned, without comments and empty lines', () => {
    expect(parseQuestions('# best first\n\nWhere is   the\u200b mill?\r\n \t\nWho owns it?\n')).toEqual({
      questions: ['Where is the mill?', 'Who owns it?'],
      problems: [],
    });
  });

  it.each([
    ['?!', 'it holds no word'],
    ['where IS the mill?', 'it stands in line 2 too; remove one of the two'],
    ['Why? '.repeat(61), 'it has more than 300 characters; shorten it'],
  ])('names the line and the remedy: %j', (line, message) => {
    const { questions, problems } = parseQuestions(`# mill\nWhere is the mill?\n${line}\nWho owns it?`);
    expect(questions).toEqual(['Where is the mill?', 'Who owns it?']);
    expect(problems).toEqual([{ line: 3, message: expect.stringContaining(message) }]);
  });

  it('takes 500 questions of 300 characters, and no more', () => {
    const lines = Array.from({ length: 500 }, (_, index) => `${index} `.padEnd(300, 'e'));
    expect(parseQuestions(lines.join('\n'))).toEqual({ questions: lines, problems: [] });
    expect(parseQuestions([...lines, 'Why?'].join('\n')).problems).toEqual([
      { message: '501 questions, and at most 500 are offered; keep the best' },
    ]);
  });

  it('never throws, and each question has a word and stands on one line', () => {
    const unit = fc.constantFrom('#', ' ', '\n', '\r', '\u2028', '\u200b', '?', 'a', '漢', '\ud800');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        for (const question of parseQuestions(text).questions)
          expect(question).toMatch(/^.*[\p{L}\p{N}].*$/u);
      }),
      { numRuns: 300 },
    );
  });
});
