import { isLanguage } from '../words/locales.ts';
import {
  type ChannelChange,
  type ChannelSettings,
  DEFAULT_SETTINGS,
  type GuildChange,
  type GuildSettings,
  LONGEST_COOLDOWN,
} from './guild-settings.ts';

/** A setting as it is stored. */
export interface SettingRow {
  /** '' for the whole guild. */
  readonly channel: string;
  readonly name: string;
  /** Null for what is to be set no longer. */
  readonly value: string | null;
}

/** What there is to store for a change, a row for each setting. */
export function rowsOfGuild(change: GuildChange): SettingRow[] {
  const { answers, mentions, cooldown, language, keepsMisses, twoModerators, base } = change;
  return rows('', {
    answers,
    mentions: onOff(mentions),
    cooldown: cooldown === undefined ? undefined : String(cooldown),
    language: language === 'guild' ? null : language,
    keepsMisses: onOff(keepsMisses),
    twoModerators: onOff(twoModerators),
    base: onOff(base),
  });
}

/** Likewise for a channel. */
export function rowsOfChannel(channel: string, { answers, quiet }: ChannelChange): SettingRow[] {
  return rows(channel, {
    answers: answers === 'guild' ? null : answers,
    quiet: quiet === undefined ? undefined : quiet ? 'on' : null,
  });
}

/** The settings that rows hold. What this program does not know, as of a newer one, counts as not set. */
export function settingsOf(stored: readonly SettingRow[]): GuildSettings {
  const guild = valuesOf(stored, '');
  const cooldown = Number(guild.get('cooldown') ?? 0);
  const language = guild.get('language');
  const channels = [...new Set(stored.map(({ channel }) => channel))].filter((channel) => channel !== '');
  return {
    answers: audience(guild.get('answers')) ?? DEFAULT_SETTINGS.answers,
    mentions: guild.get('mentions') !== 'off',
    cooldown: Number.isInteger(cooldown) ? Math.min(Math.max(cooldown, 0), LONGEST_COOLDOWN) : 0,
    language: isLanguage(language) ? language : undefined,
    keepsMisses: guild.get('keepsMisses') !== 'off',
    twoModerators: guild.get('twoModerators') === 'on',
    base: guild.get('base') !== 'off',
    channels: new Map(channels.map((channel) => [channel, channelOf(valuesOf(stored, channel))])),
  };
}

function channelOf(values: ReadonlyMap<string, string>): ChannelSettings {
  return { answers: audience(values.get('answers')), quiet: values.get('quiet') === 'on' };
}

function valuesOf(stored: readonly SettingRow[], of: string): ReadonlyMap<string, string> {
  return new Map(
    stored.flatMap(({ channel, name, value }) =>
      channel === of && value !== null ? [[name, value] as const] : [],
    ),
  );
}

function rows(channel: string, values: Readonly<Record<string, string | null | undefined>>): SettingRow[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === undefined ? [] : [{ channel, name, value }],
  );
}

function onOff(on: boolean | undefined): string | undefined {
  return on === undefined ? undefined : on ? 'on' : 'off';
}

function audience(value: string | undefined): 'private' | 'public' | undefined {
  return value === 'private' || value === 'public' ? value : undefined;
}
