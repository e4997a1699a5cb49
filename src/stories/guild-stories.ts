import { LRUCache } from 'lru-cache';
import { parseSynonyms } from '../corpus/parse-synonyms.ts';
import type { SynonymRule } from '../corpus/synonyms.ts';
import type { Desk } from '../desk/desk.ts';
import type { ShelfContents } from '../desk/shelf.ts';
import { createStoryGently, type Story } from '../story.ts';
import type { Base } from './base.ts';
import type { GuildStory } from './guild-story.ts';
import { holdRulings } from './hold-rulings.ts';
import { ownArticles } from './own-articles.ts';

/** What stories are made of. */
export interface GuildStoriesOptions {
  /** As it is now. */
  readonly base: () => Base;
  readonly desk: Pick<Desk, 'shelf' | 'rulings'>;
  /** Called every few ms of work; it goes on when that resolves. */
  readonly pause: () => Promise<void>;
  /** Told of a guild's stored articles that cannot be read. */
  readonly onFaulty: (guild: string, ids: readonly string[]) => void;
  /** Told when what a guild asks has changed. */
  readonly onChanged?: (guild: string, told: GuildStory) => void;
  /**
   * So many paragraphs of guilds' own stories stay in memory; those that were not asked for longest go. Default: 200,000.
   */
  readonly mostParagraphs?: number;
}

/** What each guild asks: the base and what its moderators have added. Guilds that have added nothing share one story. */
export interface GuildStories {
  /**
   * What a guild asks, without waiting: what it asked before where something newer is being loaded, undefined where
   * nothing was loaded yet. What is missing is then being loaded.
   *
   * @param guild null where there is none.
   */
  now(guild: string | null): GuildStory | undefined;
  /** What a guild asks that has added nothing. */
  plain(): GuildStory;
  /** Begins to load anew what has changed of the guilds whose stories are in memory. */
  renew(): void;
  /** Resolves when all that is known to have changed is loaded; rejects with a StoreError where it cannot be read. */
  ready(guild: string | null): Promise<GuildStory>;
}

/** A story with what it was made of. */
interface Made {
  readonly base: Base;
  readonly shelfRevision: number;
  readonly rulingsRevision: number;
  readonly told: GuildStory;
}

export function createGuildStories(options: GuildStoriesOptions): GuildStories {
  const { desk, pause, onFaulty, onChanged, mostParagraphs = 200_000 } = options;
  const made = new LRUCache<string, Made>({
    maxSize: mostParagraphs,
    // What is larger than all of the room would never be kept, and be made again and again.
    sizeCalculation: (each) => Math.min(sizeOf(each), mostParagraphs),
  });
  const loading = new Map<string, Promise<GuildStory>>();
  const plain = new WeakMap<Base, GuildStory>();
  /** One story after another: what several do at once between two pauses adds up. */
  let preparing: Promise<void> = Promise.resolve();

  function plainStory(base: Base): GuildStory {
    const known = plain.get(base) ?? { ...nothingOwn, story: base.story };
    plain.set(base, known);
    return known;
  }

  /** Whether a guild has nothing of its own; what it had is forgotten then. */
  function isPlain(guild: string): boolean {
    const plain = desk.shelf.state(guild).revision === 0 && desk.rulings.revision(guild) === 0;
    if (plain) made.delete(guild);
    return plain;
  }

  /** What was made last, if nothing is known to have changed since. */
  function current(guild: string): GuildStory | undefined {
    const last = made.get(guild);
    if (last === undefined || last.base !== options.base()) return undefined;
    const isNewest =
      last.shelfRevision >= desk.shelf.state(guild).revision &&
      last.rulingsRevision >= desk.rulings.revision(guild);
    return isNewest ? last.told : undefined;
  }

  async function load(guild: string): Promise<GuildStory> {
    for (;;) {
      const base = options.base();
      // Read first: what changes while the rest is read makes it load again.
      const rulingsRevision = desk.rulings.revision(guild);
      const rulings = await desk.rulings.of(guild);
      const shelf = await desk.shelf.read(guild);
      const before = made.get(guild);
      const isSame = before?.base === base && before.shelfRevision === shelf.revision;
      const parts = isSame ? before.told : await make(guild, shelf, base);
      const told: GuildStory = { ...parts, ...(await holdRulings(rulings, parts.story, pause)) };
      made.set(guild, { base, shelfRevision: shelf.revision, rulingsRevision, told });
      if (!isSame && told.story !== base.story) prepareLater(guild, told.story);
      const newest = isPlain(guild) ? plainStory(options.base()) : current(guild);
      if (newest === undefined) continue;
      onChanged?.(guild, newest);
      return newest;
    }
  }

  /** Prepares a story that is in use already, as long as it is. */
  function prepareLater(guild: string, story: Story): void {
    const isWanted = () => made.peek(guild)?.told.story === story;
    preparing = preparing
      .then(async () => {
        // Whoever waited for the story is answered first.
        await pause();
        if (isWanted()) await story.prepare(pause, isWanted);
      })
      // What fails beforehand fails again for whoever needs it, and is reported there.
      .catch(() => {});
  }

  async function make(
    guild: string,
    shelf: ShelfContents,
    base: Base,
  ): Promise<Pick<GuildStory, 'story' | 'own' | 'synonyms'>> {
    const ground = shelf.base ? base.corpus : { articles: [], synonyms: base.corpus.synonyms, questions: [] };
    const { articles, faulty } = await ownArticles(shelf.articles, ground.articles, pause);
    if (faulty.length > 0) onFaulty(guild, faulty);
    const { synonyms } = shelf;
    const rules = synonyms.flatMap(({ line }): readonly SynonymRule[] => parseSynonyms(line).rules);
    const own = new Set(articles.map(({ id }) => id));
    if (own.size === 0 && shelf.base) return { story: withRules(base.story, rules), own, synonyms };
    const story = await createStoryGently(
      [...ground.articles, ...articles],
      [...ground.synonyms, ...rules],
      ground.questions,
      pause,
    );
    return { story, own, synonyms };
  }

  function ready(guild: string): Promise<GuildStory> {
    if (isPlain(guild)) return Promise.resolve(plainStory(options.base()));
    const newest = current(guild);
    if (newest !== undefined) return Promise.resolve(newest);
    const known = loading.get(guild) ?? load(guild).finally(() => loading.delete(guild));
    loading.set(guild, known);
    return known;
  }

  function now(guild: string | null): GuildStory | undefined {
    if (guild === null || isPlain(guild)) return plainStory(options.base());
    const newest = current(guild);
    if (newest !== undefined) return newest;
    // Whoever waits for it hears of what goes wrong.
    ready(guild).catch(() => {});
    return made.get(guild)?.told;
  }

  return {
    now,
    renew() {
      for (const guild of [...made.keys()]) now(guild);
    },
    plain: () => plainStory(options.base()),
    ready: (guild) => (guild === null ? Promise.resolve(plainStory(options.base())) : ready(guild)),
  };
}

const nothingOwn: Omit<GuildStory, 'story'> = {
  own: new Set(),
  synonyms: [],
  rulings: [],
  rulingFor: () => undefined,
};

function withRules(story: Story, rules: readonly SynonymRule[]): Story {
  return rules.length === 0 ? story : story.withSynonyms(rules);
}

function sizeOf({ base, told: { story } }: Made): number {
  // Guilds that share the base's index take little.
  if (story.articles === base.story.articles) return 1;
  return story.articles.reduce((sum, { paragraphs }) => sum + paragraphs.length, 1);
}
