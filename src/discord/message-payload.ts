import type { Card } from '../cards/card.ts';
import type { Context } from '../command/context.ts';
import type { Audience } from '../desk/guild-settings.ts';
import { render } from './render.ts';

/** A card as discord.js sends it, in the language of whoever will read it. Pings nobody. */
export function messagePayload(
  card: Card,
  { story, words }: Pick<Context, 'story' | 'words'>,
  audience: Audience,
) {
  const { components, flags, allowed_mentions } = render(card, {
    articles: story.articles,
    words: words[audience],
  });
  return {
    components,
    flags,
    ...(card.file === undefined
      ? {}
      : { files: [{ attachment: Buffer.from(card.file.bytes), name: card.file.name }] }),
    allowedMentions: { parse: allowed_mentions.parse, repliedUser: false },
  } as const;
}
