/** What stands before a number says how near to it the true one is. */
export type Bound = 'above' | 'below' | 'nearly' | 'about';

const BOUNDS: readonly (readonly [Bound, RegExp])[] = [
  ['about', /^(?:some|about|around|approximately|approx\.|roughly|close to|~|≈|an? estimated)/i],
  [
    'above',
    /^(?:(?:well|far|slightly|significantly|just)\s+)?(?:more than|over|at least|upwards of|as few as|n(?:o|ot) (?:less|fewer) than)/i,
  ],
  ['nearly', /^(?:nearly|almost)/i],
  [
    'below',
    /^(?:(?:well|far|slightly|significantly|just)\s+)?(?:less than|fewer than|under|at most|up to|as (?:many|much) as|n(?:o|ot) more than)/i,
  ],
];
/** How far the true number may lie: one much farther off is another number, though the bound holds. */
const REACH: Readonly<Record<Bound, readonly [number, number]>> = {
  above: [1, 1.25],
  below: [0.8, 1],
  nearly: [0.85, 1],
  about: [0.96, 1.04],
};

export function boundOf(wording: string): Bound | undefined {
  const spaced = wording.replace(/\s+/g, ' ');
  return BOUNDS.find(([, pattern]) => pattern.test(spaced))?.[0];
}

/** Whether a number keeps a bound, and is near it. */
export function keepsBound(bound: Bound, limit: number, value: number): boolean {
  const [low, high] = REACH[bound];
  return value >= limit * low && value <= limit * high;
}
