/**
 * Parts a room among those who want some of it: nobody gets more than they want, and what is left over goes in equal
 * parts to those who want more.
 */
export function fairShares(room: number, wants: readonly number[]): number[] {
  let left = room;
  let sharers = wants.length;
  const shares = wants.map(() => 0);
  const byWant = [...wants.entries()].sort(([, a], [, b]) => a - b);
  for (const [place, want] of byWant) {
    const share = Math.min(want, Math.floor(left / sharers));
    shares[place] = share;
    left -= share;
    sharers -= 1;
  }
  return shares;
}
