import type { Detail, Finding, PartKind, Quotation } from '../../check/check.ts';

/** What is sorted apart: the words that a message quotes, and what it says by itself. */
export type Group = 'quotation' | 'detail';

/** How a part of each group may stand, in the order of a report. */
export const FINDINGS: {
  readonly quotation: readonly Quotation['finding'][];
  readonly detail: readonly Detail['finding'][];
} = {
  quotation: ['verbatim', 'altered', 'stitched', 'elsewhere', 'absent'],
  detail: ['found', 'differs', 'absent'],
};

export function groupOf({ kind }: { readonly kind: PartKind }): Group {
  return kind === 'quotation' ? 'quotation' : 'detail';
}

/** Whether a part of this kind may stand so. */
export function mayStand(kind: PartKind, finding: Finding): boolean {
  const findings: readonly Finding[] = FINDINGS[groupOf({ kind })];
  return findings.includes(finding);
}
