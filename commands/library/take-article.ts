import type { Draft } from '../../src/command/draft.ts';
import type { GuildContext } from '../../src/command/guild-context.ts';

/** Takes out the draft of an article; another kind of draft stays where it is. */
export function takeArticle(
  id: string,
  drafts: GuildContext['drafts'],
): Extract<Draft, { kind: 'article' }> | undefined {
  const draft = drafts.take(id);
  if (draft === undefined || draft.kind === 'article') return draft;
  drafts.giveBack(id, draft);
  return undefined;
}
