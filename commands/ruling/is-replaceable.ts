import type { HeldRuling } from '../../src/stories/held-ruling.ts';

/** Whether another ruling may come in its place: what nobody has settled can be removed instead. */
export function isReplaceable({ ruling: { status } }: HeldRuling): boolean {
  return status === 'settled' || status === 'disputed';
}
