import type { Desk } from '../../src/desk/desk.ts';
import type { Ruling } from '../../src/desk/ruling.ts';

/** What a desk holds, as simple as can be: to tell what it should. */
export interface DeskModel {
  /** How many ids were made so far. */
  readonly ids: number;
  readonly guilds: Readonly<Record<string, GuildModel>>;
}

export interface GuildModel {
  /** By name; those of a channel by `channel/name`. What is as by default is left out. */
  readonly settings: Readonly<Record<string, unknown>>;
  /** Texts by id. */
  readonly articles: Readonly<Record<string, string>>;
  /** Lines by id. */
  readonly synonyms: Readonly<Record<string, string>>;
  /** Kinds by question. */
  readonly misses: Readonly<Record<string, Readonly<Record<string, number>>>>;
  /** By id. */
  readonly waits: Readonly<Record<string, WaitModel>>;
  /** From the oldest. */
  readonly rulings: readonly RulingModel[];
}

export interface WaitModel {
  readonly user: string;
  readonly question: string;
  readonly isTaken: boolean;
}

export interface RulingModel extends Pick<Ruling, 'id' | 'claim' | 'status' | 'replaces' | 'revision'> {
  readonly author: string | undefined;
  readonly events: readonly string[];
}

export const GUILDS = ['100000000000000001', '100000000000000002'];
/** Of every call that has a time. */
export const NOW = 1_700_000_000_000;

export const EMPTY_GUILD: GuildModel = {
  settings: {},
  articles: {},
  synonyms: {},
  misses: {},
  waits: {},
  rulings: [],
};

const DEFAULTS: GuildModel['settings'] = {
  answers: 'private',
  mentions: true,
  cooldown: 0,
  language: 'guild',
  keepsMisses: true,
  twoModerators: false,
  base: true,
};

export function withoutDefaults(settings: GuildModel['settings']): GuildModel['settings'] {
  return Object.fromEntries(
    Object.entries(settings).filter(([name, value]) =>
      name.includes('/') ? value !== 'guild' && value !== false : value !== DEFAULTS[name],
    ),
  );
}

export const NOTHING_HELD: DeskModel = {
  ids: 0,
  guilds: Object.fromEntries(GUILDS.map((id) => [id, EMPTY_GUILD])),
};

/** What can be seen of it: of an author only that there is one. */
export function visible({ guilds }: DeskModel): unknown {
  return GUILDS.map((id) => {
    const { rulings, ...guild } = guilds[id] ?? EMPTY_GUILD;
    return {
      ...guild,
      rulings: rulings.map((ruling) => ({ ...ruling, author: ruling.author !== undefined })),
    };
  });
}

/** What a desk holds, as {@link visible} has it. */
export function held(desk: Desk): Promise<unknown> {
  return Promise.all(GUILDS.map((id) => heldOf(desk, id)));
}

async function heldOf(desk: Desk, guild: string): Promise<unknown> {
  const { channels, language, ...own } = desk.settings(guild);
  const ofChannels = [...channels].flatMap(([channel, { answers, quiet }]) => [
    [`${channel}/answers`, answers ?? 'guild'],
    [`${channel}/quiet`, quiet],
  ]);
  const { articles, synonyms } = await desk.shelf.read(guild);
  const misses = await desk.misses.read(guild, 0);
  const free = (await desk.waits.inGuild(guild, NOW)).map(({ id }) => id);
  // Later, so that those taken are seen too.
  const waits = await desk.waits.inGuild(guild, 2 * NOW);
  const rulings = await desk.rulings.of(guild);
  return {
    settings: withoutDefaults({ ...own, language: language ?? 'guild', ...Object.fromEntries(ofChannels) }),
    articles: Object.fromEntries(articles.map(({ id, text }) => [id, text])),
    synonyms: Object.fromEntries(synonyms.map(({ id, line }) => [id, line])),
    misses: Object.fromEntries(
      misses.map(({ question, unanswered, related, unhelpful, helpful }) => [
        question,
        Object.fromEntries(
          Object.entries({ unanswered, related, unhelpful, helpful }).filter(([, count]) => count > 0),
        ),
      ]),
    ),
    waits: Object.fromEntries(
      waits.map(({ id, user, question }) => [id, { user, question, isTaken: !free.includes(id) }]),
    ),
    rulings: rulings.map(({ id, claim, status, replaces, revision, proposedBy, history }) => ({
      id,
      claim,
      status,
      replaces,
      revision,
      author: proposedBy !== undefined,
      events: history.map(({ event }) => event),
    })),
  };
}
