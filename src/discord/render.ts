import { type APIMessageTopLevelComponent, MessageFlags } from 'discord-api-types/v10';
import type { Card } from '../cards/card.ts';
import type { Article } from '../corpus/article.ts';
import type { Words } from '../words/words.ts';
import { arrange } from './render/arrange.ts';
import { fitBlocks } from './render/fit-blocks.ts';

export { isShownWhole, readChecked } from './render/checked.ts';
export { renderChoices } from './render/choices.ts';
export { readQuestion } from './render/question.ts';
export { QuotationMismatch } from './render/quotation-mismatch.ts';

/** What is sent. Whoever sends it adds the flag that hides it from others. */
export interface RenderedMessage {
  readonly components: APIMessageTopLevelComponent[];
  readonly flags: MessageFlags.IsComponentsV2;
  readonly allowed_mentions: { readonly parse: [] };
}

/**
 * Makes a message of a card: the only place where markdown is made, where texts are escaped, and where Discord's limits
 * are kept.
 *
 * @param where.articles the story's, from which every quotation is sliced again.
 * @throws QuotationMismatch where the story does not say what is quoted: nothing may be sent.
 */
export function render(
  { blocks, buttons, file }: Card,
  { articles, words }: { readonly articles: readonly Article[]; readonly words: Words },
): RenderedMessage {
  return {
    components: [arrange(fitBlocks(blocks, articles, words), buttons, file)],
    flags: MessageFlags.IsComponentsV2,
    allowed_mentions: { parse: [] },
  };
}
