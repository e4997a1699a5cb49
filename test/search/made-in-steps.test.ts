import { describe, expect, it } from 'vitest';
import { madeInSteps } from '../../src/search/made-in-steps.ts';

describe('what is made in steps', () => {
  let begun: number;

  function* counting(): Generator<undefined, readonly string[]> {
    begun += 1;
    const list: string[] = [];
    for (const part of ['first', 'second', 'third']) {
      list.push(part);
      yield;
    }
    return list;
  }

  function counted() {
    begun = 0;
    return madeInSteps(counting);
  }

  it('is begun when it is first needed, and made once', () => {
    const made = counted();
    expect(begun).toBe(0);
    const whole = made.whole();
    expect(whole).toEqual(['first', 'second', 'third']);
    expect(made.whole()).toBe(whole);
    expect([...made.steps()]).toEqual([]);
    expect(begun).toBe(1);
  });

  it('is whole in the middle of its steps for whoever needs it then', () => {
    const made = counted();
    const [one, other] = [made.steps(), made.steps()];
    one.next();
    other.next();
    expect(made.whole()).toEqual(['first', 'second', 'third']);
    expect([one.next().done, other.next().done]).toEqual([true, true]);
    expect(begun).toBe(1);
  });

  it('begins anew when making it has failed', () => {
    let failures = 1;
    const made = madeInSteps(function* () {
      yield;
      if (failures > 0) throw new Error(`${failures--} failure`);
      return 'whole';
    });
    expect(() => made.whole()).toThrow('1 failure');
    expect(made.whole()).toBe('whole');
  });
});
