import { cleanLine } from '../corpus/clean-text.ts';
import { fold } from '../language/fold.ts';
import type { HeldRuling } from '../stories/held-ruling.ts';

/** The ruling that a member means: by its id, its claim, or a part of its claim that no other has. */
export function findRuling(typed: string, all: readonly HeldRuling[]): HeldRuling | undefined {
  const name = cleanLine(typed);
  if (name === '') return undefined;
  return (
    rulingWithId(name, all) ??
    only(all.filter(({ ruling }) => fold(ruling.claim) === fold(name))) ??
    only(rulingsOn(name, all))
  );
}

/** The ruling with this id. */
export function rulingWithId(id: string, all: readonly HeldRuling[]): HeldRuling | undefined {
  return all.find(({ ruling }) => ruling.id === id);
}

/** The rulings of whose claim this is a part; all of them where it is empty. */
export function rulingsOn(part: string, all: readonly HeldRuling[]): readonly HeldRuling[] {
  const folded = fold(cleanLine(part));
  return all.filter(({ ruling }) => fold(ruling.claim).includes(folded));
}

function only(found: readonly HeldRuling[]): HeldRuling | undefined {
  return found.length === 1 ? found[0] : undefined;
}
