import type { Language } from '../words/locales.ts';

/** Who sees an answer. */
export type Audience = 'private' | 'public';

/** How the bot behaves in a guild, as its moderators have set it. */
export interface GuildSettings {
  /** Who sees an answer where the member does not say. */
  readonly answers: Audience;
  /** Whether messages that name the bot are answered. */
  readonly mentions: boolean;
  /** How long a member waits between two questions, in seconds; 0 for not at all. */
  readonly cooldown: number;
  /** Of what everyone sees; undefined for the guild's own. */
  readonly language: Language | undefined;
  /** Whether what could not be answered is kept for the moderators. */
  readonly keepsMisses: boolean;
  /** Whether a ruling is settled by another moderator than proposed it. */
  readonly twoModerators: boolean;
  /** Whether the articles that the bot brings are a part of the guild's story. */
  readonly base: boolean;
  /** By the channels' ids; only those that differ from the guild. */
  readonly channels: ReadonlyMap<string, ChannelSettings>;
}

export interface ChannelSettings {
  /** Undefined for as in the guild. */
  readonly answers: Audience | undefined;
  /** Whether the bot answers nothing there. */
  readonly quiet: boolean;
}

/** What is to be set; what is left out stays. */
export interface GuildChange {
  readonly answers?: Audience | undefined;
  readonly mentions?: boolean | undefined;
  readonly cooldown?: number | undefined;
  readonly language?: Language | 'guild' | undefined;
  /** Turned off, what was kept is deleted. */
  readonly keepsMisses?: boolean | undefined;
  readonly twoModerators?: boolean | undefined;
  readonly base?: boolean | undefined;
}

/** Likewise of a channel. */
export interface ChannelChange {
  readonly answers?: Audience | 'guild' | undefined;
  readonly quiet?: boolean | undefined;
}

export const DEFAULT_SETTINGS: GuildSettings = {
  answers: 'private',
  mentions: true,
  cooldown: 0,
  language: undefined,
  keepsMisses: true,
  twoModerators: false,
  base: true,
  channels: new Map(),
};

/** The longest cooldown, in seconds; Discord's own slow mode has the same. */
export const LONGEST_COOLDOWN = 21_600;
