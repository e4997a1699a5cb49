import fc from 'fast-check';
import {
  type DeskModel,
  EMPTY_GUILD,
  GUILDS,
  type GuildModel,
  NOTHING_HELD,
  NOW,
  type RulingModel,
  withoutDefaults,
} from './desk-model.ts';

/** A call of a desk, and what it holds afterwards. */
export interface Call {
  readonly method: string;
  readonly args: readonly unknown[];
  readonly after: DeskModel;
}

/** Something to do, which depends on what there is. */
export type Action = (model: DeskModel) => Call;

const CHANNELS = ['300000000000000001', '300000000000000002'];
const USERS = ['200000000000000001', '200000000000000002'];
const QUESTIONS = ['Who lit it?', 'When?', 'Where is the boat?'];
/** What the ids of a desk begin with, where they are numbered. */
export const PREFIX = 'id';

const maybe = <T>(arbitrary: fc.Arbitrary<T>) => fc.option(arbitrary, { nil: undefined });
const guild = fc.constantFrom(...GUILDS);
const user = fc.constantFrom(...USERS);
const question = fc.constantFrom(...QUESTIONS);
const articleId = fc.constantFrom('lamps', 'boats', 'keepers');
/** Which of those that there are. */
const pick = fc.nat(5);

function guildOf(model: DeskModel, id: string): GuildModel {
  return model.guilds[id] ?? EMPTY_GUILD;
}

/** A call that changes one guild. */
function calling(
  method: string,
  id: string,
  args: readonly unknown[],
  model: DeskModel,
  change: Partial<GuildModel>,
): Call {
  const guilds = { ...model.guilds, [id]: { ...guildOf(model, id), ...change } };
  return { method, args: [id, ...args], after: { ...model, guilds } };
}

/** Likewise for one that makes an id, whether it is needed or not. */
function making(...[method, id, args, model, change]: Parameters<typeof calling>): Call {
  return calling(method, id, args, { ...model, ids: model.ids + 1 }, change);
}

function nextId(model: DeskModel): string {
  return `${PREFIX}${model.ids + 1}`;
}

function picked<T>(list: readonly T[], which: number): T | undefined {
  return list[which % Math.max(1, list.length)];
}

function without<T>(record: Readonly<Record<string, T>>, key: string): Readonly<Record<string, T>> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== key));
}

function set(settings: GuildModel['settings'], before: string, change: object): GuildModel['settings'] {
  const named = Object.entries(change).filter(([, value]) => value !== undefined);
  return withoutDefaults({
    ...settings,
    ...Object.fromEntries(named.map(([name, value]) => [before + name, value])),
  });
}

const change = fc
  .tuple(
    guild,
    fc.record({
      answers: fc.constantFrom('private', 'public'),
      mentions: maybe(fc.boolean()),
      cooldown: maybe(fc.nat(100)),
      language: maybe(fc.constantFrom('guild', 'de', 'ru')),
      keepsMisses: maybe(fc.boolean()),
      twoModerators: maybe(fc.boolean()),
      base: maybe(fc.boolean()),
    }),
  )
  .map(
    ([id, named]): Action =>
      (model) => {
        const { settings, misses } = guildOf(model, id);
        return calling('change', id, [named], model, {
          settings: set(settings, '', named),
          misses: named.keepsMisses === false ? {} : misses,
        });
      },
  );

const changeChannel = fc
  .tuple(
    guild,
    fc.constantFrom(...CHANNELS),
    fc.record({ answers: maybe(fc.constantFrom('private', 'public', 'guild')), quiet: maybe(fc.boolean()) }),
  )
  .map(
    ([id, channel, named]): Action =>
      (model) =>
        calling('changeChannel', id, [channel, named], model, {
          settings: set(guildOf(model, id).settings, `${channel}/`, named),
        }),
  );

const deletion = guild.map(
  (id): Action =>
    (model) =>
      calling('deleteEverything', id, [], model, EMPTY_GUILD),
);

const addArticle = fc.tuple(guild, articleId, fc.nat(100)).map(
  ([id, article, number]): Action =>
    (model) => {
      const { articles } = guildOf(model, id);
      const text = `The lamp of house ${number} was lit.`;
      return calling('shelf.add', id, [{ id: article, text, paragraphs: 1 }, NOW], model, {
        articles: article in articles ? articles : { ...articles, [article]: text },
      });
    },
);

const replaceArticle = fc.tuple(guild, articleId, fc.nat(100)).map(
  ([id, article, number]): Action =>
    (model) => {
      const { articles } = guildOf(model, id);
      const text = `No lamp was lit in house ${number}.`;
      const expected = articles[article];
      return calling('shelf.replace', id, [{ id: article, text, paragraphs: 1 }, expected ?? ''], model, {
        articles: expected === undefined ? articles : { ...articles, [article]: text },
      });
    },
);

const removeArticle = fc.tuple(guild, articleId).map(
  ([id, article]): Action =>
    (model) =>
      calling('shelf.remove', id, [article], model, {
        articles: without(guildOf(model, id).articles, article),
      }),
);

const addSynonym = fc.tuple(guild, fc.constantFrom('lamp, lantern', 'boat, ship', 'keeper, warden')).map(
  ([id, line]): Action =>
    (model) => {
      const { synonyms } = guildOf(model, id);
      return making('shelf.addSynonym', id, [line, NOW], model, {
        synonyms: Object.values(synonyms).includes(line) ? synonyms : { ...synonyms, [nextId(model)]: line },
      });
    },
);

const removeSynonym = fc.tuple(guild, pick).map(
  ([id, which]): Action =>
    (model) => {
      const { synonyms } = guildOf(model, id);
      const synonym = picked(Object.keys(synonyms), which) ?? 'none';
      return calling('shelf.removeSynonym', id, [synonym], model, { synonyms: without(synonyms, synonym) });
    },
);

const noteMiss = fc
  .tuple(guild, question, fc.constantFrom('unanswered', 'related', 'unhelpful', 'helpful'))
  .map(
    ([id, asked, kind]): Action =>
      (model) => {
        const { misses, settings } = guildOf(model, id);
        const counts = { ...misses[asked], [kind]: (misses[asked]?.[kind] ?? 0) + 1 };
        return calling('misses.note', id, [{ question: asked, terms: '', kind }, NOW], model, {
          misses: settings.keepsMisses === false ? misses : { ...misses, [asked]: counts },
        });
      },
  );

const dismissMiss = fc.tuple(guild, question).map(
  ([id, asked]): Action =>
    (model) =>
      calling('misses.dismiss', id, [[asked]], model, {
        misses: without(guildOf(model, id).misses, asked),
      }),
);

const addWait = fc.tuple(guild, user, question).map(
  ([id, who, asked]): Action =>
    (model) => {
      const { waits } = guildOf(model, id);
      const isThere = Object.values(waits).some((wait) => wait.user === who && wait.question === asked);
      const wait = { user: who, question: asked, isTaken: false };
      return making('waits.add', id, [{ user: who, question: asked, locale: 'de' }, NOW], model, {
        waits: isThere ? waits : { ...waits, [nextId(model)]: wait },
      });
    },
);

const takeWaits = guild.map(
  (id): Action =>
    (model) => {
      const { waits } = guildOf(model, id);
      return calling('waits.take', id, [Object.keys(waits), NOW], model, {
        waits: Object.fromEntries(
          Object.entries(waits).map(([key, wait]) => [key, { ...wait, isTaken: true }]),
        ),
      });
    },
);

const endWait = fc.tuple(guild, pick, fc.boolean()).map(
  ([id, which, isDone]): Action =>
    (model) => {
      const { waits } = guildOf(model, id);
      const [key = 'none', wait] = picked(Object.entries(waits), which) ?? [];
      const rest = without(waits, key);
      const call = calling(isDone ? 'waits.done' : 'waits.release', id, [], model, {
        waits: isDone || wait === undefined ? rest : { ...waits, [key]: { ...wait, isTaken: false } },
      });
      return { ...call, args: [[key]] };
    },
);

const propose = fc.tuple(guild, user, fc.nat(100), maybe(pick)).map(
  ([id, author, number, which]): Action =>
    (model) => {
      const { rulings } = guildOf(model, id);
      const replaced = which === undefined ? undefined : picked(rulings, which);
      const citations = [{ article: 'lamps', number: 1, quote: 'was lit' }];
      const said = {
        claim: `Was lamp ${number} lit?`,
        finding: 'It was.',
        citations,
        replaces: replaced?.id,
      };
      const ruling: RulingModel = {
        id: nextId(model),
        claim: said.claim,
        status: 'proposed',
        ...(replaced === undefined ? {} : { replaces: replaced.id }),
        revision: 1,
        author,
        events: ['proposed'],
      };
      return making('rulings.propose', id, [said, author, NOW], model, {
        rulings: replaced?.status === 'superseded' ? rulings : [...rulings, ruling],
      });
    },
);

function became(ruling: RulingModel, event: string, more: Partial<RulingModel>): RulingModel {
  return { ...ruling, ...more, revision: ruling.revision + 1, events: [...ruling.events, event] };
}

/** Does something with one of a guild's rulings; `seen` may be what it was before. */
function withRuling(
  method: string,
  args: (by: string, seen: number) => readonly unknown[],
  next: (ruling: RulingModel, by: string, guild: GuildModel) => RulingModel | undefined,
): fc.Arbitrary<Action> {
  return fc.tuple(guild, pick, user, fc.constantFrom(0, 0, 0, 1)).map(
    ([id, which, by, late]): Action =>
      (model) => {
        const own = guildOf(model, id);
        const ruling = picked(own.rulings, which);
        const now = ruling === undefined || late === 1 ? undefined : next(ruling, by, own);
        const isSuperseded = ({ id: each, status }: RulingModel) =>
          now?.status === 'settled' && each === now.replaces && status !== 'superseded';
        const seen = (ruling?.revision ?? 0) - late;
        return calling(method, id, [ruling?.id ?? 'none', ...args(by, seen), NOW], model, {
          rulings: own.rulings.map((each) => {
            if (isSuperseded(each))
              return became(each, 'superseded', { status: 'superseded', author: undefined });
            return each === ruling && now !== undefined ? now : each;
          }),
        });
      },
  );
}

const settle = withRuling(
  'rulings.settle',
  (by, seen) => [{ by, seen }],
  (ruling, by, { settings }) => {
    if (ruling.status !== 'proposed') return undefined;
    if (settings.twoModerators === true) {
      if (ruling.author === undefined) return became(ruling, 'reproposed', { author: by });
      if (ruling.author === by) return undefined;
    }
    return became(ruling, 'settled', { status: 'settled', author: undefined });
  },
);
const dispute = withRuling(
  'rulings.dispute',
  (_, seen) => [seen],
  (ruling) =>
    ruling.status === 'proposed' || ruling.status === 'settled'
      ? became(ruling, 'disputed', { status: 'disputed', author: undefined })
      : undefined,
);
const repropose = withRuling(
  'rulings.repropose',
  (by, seen) => [{ by, seen }],
  (ruling, by) =>
    ruling.status === 'disputed'
      ? became(ruling, 'reproposed', { status: 'proposed', author: by })
      : undefined,
);

const removeRuling = fc.tuple(guild, pick).map(
  ([id, which]): Action =>
    (model) => {
      const { rulings } = guildOf(model, id);
      const ruling = picked(rulings, which);
      return calling('rulings.remove', id, [ruling?.id ?? 'none'], model, {
        rulings: rulings.filter((each) => each !== ruling),
      });
    },
);

const forget = user.map(
  (who): Action =>
    (model) => ({
      method: 'forget',
      args: [who],
      after: {
        ...model,
        guilds: Object.fromEntries(
          Object.entries(model.guilds).map(([id, { waits, rulings, ...rest }]) => [
            id,
            {
              ...rest,
              waits: Object.fromEntries(Object.entries(waits).filter(([, wait]) => wait.user !== who)),
              rulings: rulings.map((each) => (each.author === who ? { ...each, author: undefined } : each)),
            },
          ]),
        ),
      },
    }),
);

/** Each of what moderators and members make a desk do. */
const anyAction: fc.Arbitrary<Action> = fc.oneof(
  { weight: 4, arbitrary: change },
  { weight: 2, arbitrary: changeChannel },
  deletion,
  { weight: 3, arbitrary: addArticle },
  replaceArticle,
  removeArticle,
  { weight: 2, arbitrary: addSynonym },
  removeSynonym,
  { weight: 4, arbitrary: noteMiss },
  dismissMiss,
  { weight: 3, arbitrary: addWait },
  takeWaits,
  endWait,
  { weight: 4, arbitrary: propose },
  { weight: 6, arbitrary: settle },
  { weight: 2, arbitrary: dispute },
  { weight: 2, arbitrary: repropose },
  removeRuling,
  forget,
);

export const anyActions = fc.array(anyAction, { minLength: 20, maxLength: 80, size: 'max' });

/** What to call, one after another, on a desk that holds nothing. */
export function callsOf(planned: readonly Action[]): Call[] {
  const calls: Call[] = [];
  for (const action of planned) calls.push(action(calls.at(-1)?.after ?? NOTHING_HELD));
  return calls;
}
