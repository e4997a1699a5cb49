import type { Context } from '../../src/command/context.ts';
import type { Reply } from '../../src/command/reply.ts';
import { privateNotice } from '../private-card.ts';

/** Opens the form for an article. */
export function articleForm({ words }: Context): Reply {
  return privateNotice(words.private.trouble.oldButton);
}
