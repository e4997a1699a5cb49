import type { Feedback } from '../cards/feedback.ts';
import type { Audience } from '../desk/guild-settings.ts';
import type { StandingRuling } from '../stories/held-ruling.ts';
import type { Story } from '../story.ts';
import type { Words } from '../words/words.ts';
import type { GuildContext } from './guild-context.ts';

/** Why a card cannot be posted for all, or that it can. */
export type Sharing = 'possible' | 'alone' | 'may-not-write' | 'external-off';

/** What is stored of a member. */
export interface StoredOfMember {
  /** The questions whose answers they want to be told of; `elsewhere`: how many of other guilds there are. */
  read(): Promise<{ readonly waits: readonly string[]; readonly elsewhere: number; readonly marks: number }>;
  /** Deletes all of it; gives how much it was. */
  forget(): Promise<number>;
}

/** What a command knows of the moment in which it is used. */
export interface Context {
  readonly story: Story;
  /** The settled ruling that fits a question, if one does. */
  rulingFor(question: string): StandingRuling | undefined;
  /** By who will read it: the member alone, or everyone. */
  readonly words: Readonly<Record<Audience, Words>>;
  readonly member: {
    readonly id: string;
    /** Whether they may remove others' messages in this channel. */
    readonly mayManageMessages: boolean;
    /** What is stored of them, in whatever guild. */
    readonly stored: StoredOfMember;
  };
  readonly sharing: Sharing;
  /** Whether messages that name the bot are answered here. */
  readonly mentions: boolean;
  /** What a member may say of an answer here. */
  readonly feedback: Feedback;
  /** Who sees an answer here where the member does not say. */
  readonly answers: Audience;
  /** The guild; undefined in conversations, and in guilds that the bot is not in. */
  readonly guild: GuildContext | undefined;
}

/** What a press adds. */
export interface PressContext extends Context {
  /** The question on the card that the button belongs to. */
  readonly question: string | undefined;
  /** The text that this card checked; undefined where it checked none, or none that is still known whole. */
  readonly checked: string | undefined;
}
