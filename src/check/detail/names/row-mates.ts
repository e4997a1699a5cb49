import type { Claim } from '../claim.ts';
import type { StatedDetail, StatedName } from '../detail.ts';

const JOINT = /^(?:and|or|the|also)$/;

function isTownInCountry(before: StatedDetail, after: StatedDetail): boolean {
  return before.kind === 'place' && after.kind === 'place' && !before.country && after.country;
}

/** Other details of the kind that stand in a row with one: "Verizon and AT&T". */
export function matesOf(detail: StatedName, claim: Claim, others: readonly StatedDetail[]): StatedDetail[] {
  const alike = others.filter(({ kind }) => kind === detail.kind);
  return alike.filter((other) => {
    const [before, after] = other.first < detail.first ? [other, detail] : [detail, other];
    // "Oslo, Norway" is one place.
    if (before.last === after.first && isTownInCountry(before, after)) return false;
    const between = claim.tokens.slice(before.last, after.first);
    return between.every(({ form }, offset) => {
      const place = before.last + offset;
      return JOINT.test(form) || alike.some(({ first, last }) => first <= place && place < last);
    });
  });
}
