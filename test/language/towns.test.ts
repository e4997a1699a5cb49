import { describe, expect, it } from 'vitest';
import { countriesOfTown, isSurelyTown, isTown } from '../../src/language/towns.ts';

describe('towns', () => {
  it('are known with their countries', () => {
    expect(countriesOfTown('hamburg')).toEqual(['de']);
    expect(countriesOfTown('malmo')).toEqual(['se']);
    expect(countriesOfTown('birmingham')).toEqual(['gb', 'us']);
    expect(countriesOfTown('atlantis')).toEqual([]);
  });

  it('are told from other words by how common those are', () => {
    expect(isTown('nice')).toBe(true);
    expect(isSurelyTown('nice')).toBe(false);
    expect(isSurelyTown('helsinki')).toBe(true);
  });
});
