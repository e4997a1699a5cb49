import type { ChannelChange, GuildChange, GuildSettings } from '../desk/guild-settings.ts';
import type { Draft } from './draft.ts';
import type { GuildLibrary } from './guild-library.ts';
import type { GuildMisses } from './guild-misses.ts';
import type { GuildRulings } from './guild-rulings.ts';

/** The guild in which a command is used. */
export interface GuildContext {
  readonly settings: GuildSettings;
  /** Whether the member may change how the guild is run. */
  readonly mayManage: boolean;
  /** Whether the member may moderate the whole guild, and not one channel alone. */
  readonly mayModerate: boolean;
  /** Whether the operator lets messages that name the bot be answered at all. */
  readonly mentionsPossible: boolean;
  readonly library: GuildLibrary;
  readonly misses: GuildMisses;
  readonly rulings: GuildRulings;
  /** What the member has not saved yet. In memory only, for an hour. */
  readonly drafts: {
    /** Gives the id by which it is found again. */
    keep(draft: Draft): string;
    /** Takes it out; undefined where there is none of this kind, or none of this member's in this guild. */
    take<K extends Draft['kind']>(kind: K, id: string): Extract<Draft, { kind: K }> | undefined;
    /** Puts one back that was taken out and could not be saved. */
    giveBack(id: string, draft: Draft): void;
  };
  /** So many bytes a file may have that is shown here. */
  readonly largestFile: number;
  /** Resolves when it is stored; rejects where it could not be, and then nothing has changed. */
  change(change: GuildChange): Promise<GuildSettings>;
  changeChannel(channel: string, change: ChannelChange): Promise<GuildSettings>;
  /** Deletes all that is stored of the guild. */
  deleteEverything(): Promise<void>;
}
