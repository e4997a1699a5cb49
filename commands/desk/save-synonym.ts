import type { Presses } from '../../src/command/presses.ts';
import type { Reply } from '../../src/command/reply.ts';
import { forModerators } from '../for-moderators.ts';
import { deskList } from './desk-list.ts';

/** Saves a synonym whose effect was shown; what it answers leaves the desk. What could not be saved can be saved later. */
export const saveSynonym: Presses['save-synonym'] = ({ draft: id }, context) =>
  forModerators(context, async (guild): Promise<Reply> => {
    const words = context.words.private;
    const { desk } = words;
    const show = async (heading: string): Promise<Reply> => ({
      kind: 'replace',
      card: await deskList(guild, words, 1, heading),
    });
    const draft = guild.drafts.take('synonym', id);
    if (draft === undefined) return show(desk.draftGone);
    const adding = guild.library.addSynonym(draft.line);
    // Its button is still there to be pressed again.
    adding.catch(() => guild.drafts.giveBack(id, draft));
    switch (await adding) {
      case 'there-already':
        return show(desk.synonymThere);
      case 'too-many':
        return show(desk.tooManySynonyms);
      case 'added': {
        const count = await guild.misses.dismissAnswered();
        return show(count === 0 ? desk.synonymSaved : `${desk.synonymSaved} ${desk.dismissed(count)}`);
      }
    }
  });
