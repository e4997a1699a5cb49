import { describe, expect, it } from 'vitest';
import { attributionOf } from '../../../src/check/attribution/attribution.ts';
import { findQuotations } from '../../../src/check/quotation/find-quotations.ts';
import { splitSentences } from '../../../src/language/sentences.ts';
import { analyze } from '../../../src/search/analyzer.ts';

/** Who is named for the last quotation of a text. */
function speaker(text: string): string | undefined {
  const quotations = findQuotations(text);
  const last = quotations.at(-1);
  if (last === undefined) throw new Error(`no quotation in ${text}`);
  const reading = { text, tokens: analyze(text), sentences: splitSentences(text) };
  return attributionOf(reading, last, quotations)?.text;
}

describe('attributionOf', () => {
  it.each([
    ['Ruth Alder said "we will go"', 'Ruth Alder'],
    ['Ruth Alder said on Monday that "we will go"', 'Ruth Alder'],
    ['According to Ruth Alder, "we will go"', 'Ruth Alder'],
    ['Ruth Alder: "we will go"', 'Ruth Alder'],
    ['Ruth Alder, head of Norvik Yards, said: "we will go"', 'Ruth Alder'],
    ['Ruth Alder of Norvik Yards: "we will go"', 'Ruth Alder'],
    ['Ruth Alder told Olav Brandt: "we will go"', 'Ruth Alder'],
    ['"We will go," said Ruth Alder', 'Ruth Alder'],
    ['"We will go," Ruth Alder said', 'Ruth Alder'],
    ['"We will go," Ruth Alder, who runs the yard at Norvik, told us', 'Ruth Alder'],
    ['"We will go" — Ruth Alder', 'Ruth Alder'],
    ['"We will go" (Ruth Alder)', 'Ruth Alder'],
    ['"We will go", per Ruth Alder', 'Ruth Alder'],
    ['an unnamed source said "we will go"', 'an unnamed source'],
    ['Ruth Alder is back. She said "we will go"', 'Ruth Alder'],
    ['Olav Brandt said "no", but Ruth Alder said "we will go"', 'Ruth Alder'],
    ['"No", Olav Brandt said; "we will go", said Ruth Alder', 'Ruth Alder'],
    ['Ruth Alder, the mayor, said "we will go"', 'Ruth Alder'],
    ['"We will go," said the mayor, Ruth Alder', 'Ruth Alder'],
    ['Ruth Alder, 67 and mayor of Norvik: "we will go"', 'Ruth Alder'],
    ['Olav Brandt’s lawyer said "we will go"', 'Olav Brandt’s lawyer'],
    ['the teacher from Norvik: "we will go"', 'the teacher'],
    ['Ruth Alder spoke of the judge and his second claim, "we will go"', 'Ruth Alder'],
    ['the dockers said "we will go"', 'dockers'],
    ['"We will go," said Dr. Ruth Alder', 'Ruth Alder'],
  ])('finds the speaker of %s', (text, name) => {
    expect(speaker(text)).toBe(name);
  });

  it.each([
    ['"we will go"'],
    ['Ruth Alder went home. "We will go"'],
    ['Olav Brandt said "no". "We will go"'],
    ['Ruth Alder wants "the whole harbour"'],
    ['The plan, which is not explained, gives Ruth Alder "the whole harbour"'],
    ['I met Ruth Alder there and then we all sang "we will go"'],
  ])('finds nobody in %s', (text) => {
    expect(speaker(text)).toBe(undefined);
  });
});
