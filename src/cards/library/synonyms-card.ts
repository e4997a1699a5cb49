import type { OwnSynonym } from '../../stories/guild-story.ts';
import type { Words } from '../../words/words.ts';
import type { Card } from '../card.ts';
import { notes } from '../notes.ts';
import { pageOf } from '../page-of.ts';

/**
 * A page of a guild's synonyms, each with a button that removes it.
 *
 * @param heading what has just been done, if anything was.
 */
export function synonymsCard(
  synonyms: readonly OwnSynonym[],
  page: number,
  words: Words,
  heading?: string,
): Card {
  const { library, buttons, commands } = words;
  const { shown, buttons: turns } = pageOf(synonyms, page, 'synonyms', words);
  return {
    blocks: [
      { kind: 'title', text: library.synonyms.title },
      ...notes(heading, synonyms.length === 0 ? library.synonyms.none(`/${commands.desk.name}`) : undefined),
      ...shown.map(
        ({ id, line }) =>
          ({
            kind: 'item',
            text: line,
            details: [],
            button: { label: buttons.remove, action: { kind: 'remove-synonym', synonym: id } },
          }) as const,
      ),
    ],
    buttons: turns,
  };
}
