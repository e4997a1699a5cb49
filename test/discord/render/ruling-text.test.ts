import { expect, it } from 'vitest';
import { rulingText } from '../../../src/discord/render/ruling-text.ts';

const RULING = {
  kind: 'ruling',
  label: 'Ruling',
  claim: '“The mill stands *still*.”',
  finding: 'No. It turns.',
  footnotes: [1, 2],
  remark: 'Settled on May 12, 2024',
} as const;

it('sets the claim, what was found and the day below each other, with footnotes', () => {
  expect(rulingText(RULING).split('\n')).toEqual([
    '**Ruling**',
    '“The mill stands \\*still\\*.”',
    'No. It turns. ¹ ²',
    '-# Settled on May 12, 2024',
  ]);
});

it('keeps the lines of what was found, and lets none of them be markup', () => {
  const finding = '# One\n- two\n> three\n\n\n\n-# four\n@everyone';
  expect(
    rulingText({ ...RULING, finding })
      .split('\n')
      .slice(2, -1),
  ).toEqual(['\\# One', '\\- two', '\\> three', '', '\\-\\# four', '\\@everyone ¹ ²']);
});

it('shows a finding of a thousand characters whole', () => {
  const finding = 'It turns by night. '.repeat(52).trim();
  expect(rulingText({ ...RULING, finding })).toContain(`${finding} ¹`);
});

it('cuts one that is all markup behind a sentence, and says so', () => {
  const text = rulingText({ ...RULING, finding: 'It *turns* [by] (night). '.repeat(60) });
  expect(text.length).toBeLessThan(2_300);
  expect(text).toContain('\\(night\\). … ¹ ²');
});

it('is nothing where nothing was found', () => {
  expect(rulingText({ ...RULING, finding: '\u200b' })).toBe('');
});
