import { synonymsCard } from '../../src/cards/library/synonyms-card.ts';
import { pageWith } from '../../src/cards/page-of.ts';
import type { Presses } from '../../src/command/presses.ts';
import { forModerators } from '../for-moderators.ts';

/** Removes a line of synonyms, and shows those that are left. */
export const removeSynonym: Presses['remove-synonym'] = ({ synonym }, context) =>
  forModerators(context, async ({ library }) => {
    const words = context.words.private;
    const { removed, gone } = words.library.synonyms;
    const place = library.synonyms.findIndex(({ id }) => id === synonym);
    const line = library.synonyms[place]?.line;
    const wasThere = line !== undefined && (await library.removeSynonym(synonym));
    const card = synonymsCard(library.synonyms, pageWith(place), words, wasThere ? removed(line) : gone);
    return { kind: 'replace', card };
  });
