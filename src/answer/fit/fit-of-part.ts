import { fitOfNumber } from './number.ts';
import { fitOfCountry, fitOfName } from './party.ts';
import { fitOfPlace } from './place.ts';
import type { Setting } from './setting.ts';

const DEADLINE = 1.5;
const DUE = /^(?:due|deadlin|until|by|finish|complet|done|readi)$/;

/** How much a mention's part in its sentence raises or lowers its fitness to answer. 1 is neutral. */
export function fitOfPart(setting: Setting): number {
  switch (setting.mention.kind) {
    case 'place':
      return fitOfPlace(setting);
    case 'country':
      return setting.question.wanted[0] === 'place' ? fitOfPlace(setting) : fitOfCountry(setting);
    case 'person':
    case 'organisation':
      return fitOfName(setting);
    case 'number':
      return fitOfNumber(setting);
    case 'date':
      return fitOfDate(setting);
  }
}

/** "by the end of the year" answers "when is it due" better than a day on which something happened. */
function fitOfDate({ mention, question }: Setting): number {
  return mention.deadline && question.tokens.some(({ term }) => DUE.test(term)) ? DEADLINE : 1;
}
