import type { ChannelSettings, GuildSettings } from '../desk/guild-settings.ts';
import { ownNameOf } from '../words/locales.ts';
import type { Words } from '../words/words.ts';
import type { Block, Card, Sentence } from './card.ts';
import { notes } from './notes.ts';

/** More would not fit on a card. */
const MOST_CHANNELS = 25;

/**
 * A guild's settings, in sentences.
 *
 * @param mentionsPossible whether the operator lets messages that name the bot be answered at all.
 * @param heading what has just been done, if anything was.
 */
export function settingsCard(
  { answers, mentions, cooldown, language, keepsMisses, twoModerators, base, channels }: GuildSettings,
  mentionsPossible: boolean,
  words: Words,
  heading?: string,
): Card {
  const { settings } = words;
  const lines = [
    answers === 'public' ? settings.answersPublic : settings.answersPrivate,
    mentionsPossible ? (mentions ? settings.mentionsOn : settings.mentionsOff) : settings.mentionsNowhere,
    cooldown === 0 ? settings.noCooldown : settings.cooldown(cooldown),
    language === undefined ? settings.guildLanguage : settings.language(ownNameOf(language)),
    keepsMisses ? settings.missesKept : settings.missesNotKept,
    twoModerators ? settings.twoModerators : settings.oneModerator,
    base ? settings.baseOn : settings.baseOff,
  ];
  return {
    blocks: [
      { kind: 'title', text: settings.title },
      ...notes(heading),
      ...lines.map(sentence),
      ...channelBlocks(channels, words),
    ],
    buttons: [],
  };
}

function channelBlocks(channels: GuildSettings['channels'], { settings }: Words): Block[] {
  if (channels.size === 0) return [];
  const more = channels.size - MOST_CHANNELS;
  return [
    sentence(settings.channels),
    ...[...channels].slice(0, MOST_CHANNELS).map(([channel, own]) => ({
      ...sentence(differences(own, settings)),
      channel,
    })),
    ...notes(more > 0 ? settings.moreChannels(more) : undefined),
  ];
}

function differences({ answers, quiet }: ChannelSettings, settings: Words['settings']): string {
  const told = [
    ...(quiet ? [settings.quietThere] : []),
    ...(answers === 'private' ? [settings.privateThere] : []),
    ...(answers === 'public' ? [settings.publicThere] : []),
  ];
  return told.join('; ');
}

function sentence(text: string): Sentence {
  return { kind: 'sentence', text };
}
