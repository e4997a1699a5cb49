import { describe, expect, it } from 'vitest';
import { shortenMiddle } from '../../../src/discord/render/shorten-middle.ts';

const TEXT = 'The ferry left the old harbour at nine and came back with all of her passengers at ten';

describe('words that did not change', () => {
  it('are whole where they are few', () => {
    expect(shortenMiddle('The ferry left the old harbour at nine', true, true)).toBe(
      'The ferry left the old harbour at nine',
    );
  });

  it('keep those beside a change', () => {
    expect(shortenMiddle(TEXT, true, true)).toBe('The ferry left the old … all of her passengers at ten');
    expect(shortenMiddle(TEXT, true, false)).toBe('The ferry left the old …');
    expect(shortenMiddle(TEXT, false, true)).toBe('… all of her passengers at ten');
  });

  it('are not cut within three words behind a negation', () => {
    const denied = TEXT.replace('the old', 'not the old');
    expect(shortenMiddle(denied, true, false)).toBe('The ferry left not the old harbour …');
    const late = TEXT.replace('all of', 'none of');
    expect(shortenMiddle(late, false, true)).toBe('… none of her passengers at ten');
  });

  it('are cut between words, however long one is', () => {
    const long = `${'x'.repeat(90)} and ${'y'.repeat(90)}`;
    expect(shortenMiddle(long, true, true)).toBe(`${'x'.repeat(90)} … ${'y'.repeat(90)}`);
    expect(shortenMiddle('z'.repeat(90), true, true)).toBe('z'.repeat(90));
  });
});
