import { setImmediate } from 'node:timers/promises';
import { beforeEach, describe, expect, it } from 'vitest';
import { formatArticle } from '../../src/corpus/format-article.ts';
import { type Desk, openDesk } from '../../src/desk/desk.ts';
import { CHANCE } from '../../src/running/chance.ts';
import { type Database, openDatabase } from '../../src/store/database.ts';
import type { Base } from '../../src/stories/base.ts';
import { createGuildStories, type GuildStories } from '../../src/stories/guild-stories.ts';
import type { GuildStory } from '../../src/stories/guild-story.ts';
import { createStory } from '../../src/story.ts';
import { inventArticles, type Texts } from '../invented-story.ts';

const [HARBOUR, HAFEN] = ['100000000000000001', '100000000000000002'];
const FERRY: Texts = { ferry: 'The ferry Sea Lantern is being built in Gdansk.' };
const QUESTION = 'Where is the bridge being built?';

let database: Database;
let desk: Desk;
let base: Base;
let stories: GuildStories;
let faulty: string[];
let changed: [guild: string, told: GuildStory][];

beforeEach(async () => {
  database = await openDatabase({ kind: 'memory' });
  desk = await openDesk(database, CHANCE);
  base = baseOf(FERRY);
  faulty = [];
  changed = [];
  stories = storiesOf(desk);
});

function baseOf(texts: Texts): Base {
  const articles = inventArticles(texts);
  return { corpus: { articles, synonyms: [], questions: [] }, story: createStory(articles) };
}

function storiesOf(of: Desk, pause: () => Promise<void> = async () => {}): GuildStories {
  return createGuildStories({
    base: () => base,
    desk: of,
    pause,
    onFaulty: (_, ids) => faulty.push(...ids),
    onChanged: (guild, told) => changed.push([guild, told]),
  });
}

async function add(guild: string, id: string, text: string): Promise<void> {
  const [article] = inventArticles({ [id]: text });
  if (article === undefined) throw new Error('there is one');
  await desk.shelf.add(guild, { id, text: formatArticle(article), paragraphs: 1 }, 0);
}

const idsIn = ({ story }: GuildStory) => story.articles.map(({ id }) => id);

it('gives guilds that have added nothing the story of the base, at once and the same', async () => {
  await desk.change(HARBOUR, { answers: 'public' });
  expect(stories.now(HARBOUR)?.story).toBe(base.story);
  expect(stories.now(null)).toBe(stories.now(HAFEN));
  expect(await stories.ready(HARBOUR)).toBe(stories.plain());
});

it('gives a guild its own articles beside those of the base, and no other guild', async () => {
  await add(HARBOUR, 'bridge', 'The bridge is being built in Oslo.');
  const told = await stories.ready(HARBOUR);
  expect(idsIn(told)).toEqual(['ferry', 'bridge']);
  expect([...told.own]).toEqual(['bridge']);
  expect(told.story.ask(QUESTION).status).toBe('answered');
  expect((await stories.ready(HAFEN)).story.ask(QUESTION).status).not.toBe('answered');
});

it('leaves the base out where a guild wants that, its questions too', async () => {
  await add(HARBOUR, 'bridge', 'The bridge is being built in Oslo.');
  await desk.change(HARBOUR, { base: false });
  expect(idsIn(await stories.ready(HARBOUR))).toEqual(['bridge']);
  await desk.change(HARBOUR, { base: true });
  expect(idsIn(await stories.ready(HARBOUR))).toEqual(['ferry', 'bridge']);
});

it('asks nothing at all where a guild has neither the base nor an article', async () => {
  await desk.change(HARBOUR, { base: false });
  const { story } = await stories.ready(HARBOUR);
  expect(story.ask(QUESTION).status).toBe('unanswered');
  expect(story.suggest('')).toEqual([]);
  expect(story.check('The bridge was built in Oslo.').parts.length).toBeGreaterThan(0);
});

it('reads a guild’s synonyms, without an index of its own', async () => {
  const asks = 'Where is the vessel being built?';
  const before = stories.plain().story.ask(asks).status;
  await desk.shelf.addSynonym(HARBOUR, 'vessel, ferry', 0);
  const { story, synonyms } = await stories.ready(HARBOUR);
  expect(synonyms.map(({ line }) => line)).toEqual(['vessel, ferry']);
  expect([before, story.ask(asks).status]).toEqual([before, 'answered']);
  expect(stories.plain().story.ask(asks).status).toBe(before);
});

describe('while something newer is being loaded', () => {
  it('asks what it asked before', async () => {
    await add(HARBOUR, 'bridge', 'The bridge is being built in Oslo.');
    const before = await stories.ready(HARBOUR);
    await desk.shelf.remove(HARBOUR, 'bridge');
    expect(stories.now(HARBOUR)).toBe(before);
    expect(idsIn(await stories.ready(HARBOUR))).toEqual(['ferry']);
  });

  it('has nothing to ask where nothing was loaded before, and loads it once however many ask', async () => {
    await add(HARBOUR, 'bridge', 'The bridge is being built in Oslo.');
    expect(stories.now(HARBOUR)).toBeUndefined();
    const [one, other] = await Promise.all([stories.ready(HARBOUR), stories.ready(HARBOUR)]);
    expect(one).toBe(other);
    expect(changed).toEqual([[HARBOUR, one]]);
  });

  it('waits for a change that comes in between', async () => {
    await add(HARBOUR, 'bridge', 'The bridge is being built in Oslo.');
    const loading = stories.ready(HARBOUR);
    await add(HARBOUR, 'tunnel', 'The tunnel is being built in Bergen.');
    expect(idsIn(await loading)).toEqual(['ferry', 'bridge', 'tunnel']);
  });
});

describe('a story that is in use', () => {
  let pauses: number;
  let goOn: () => void;

  /** Stories that wait at every pause until they may go on. */
  function waitingStories(): GuildStories {
    pauses = 0;
    const may = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    return storiesOf(desk, () => {
      pauses += 1;
      return may;
    });
  }

  it('is prepared, and meanwhile answers and checks as ever', async () => {
    stories = waitingStories();
    await add(HARBOUR, 'bridge', 'The bridge is being built in Oslo.');
    const { story } = await stories.ready(HARBOUR);
    const message = 'They wrote “the bridge is being built in Bergen”.';
    const before = [story.ask(QUESTION), story.check(message), story.suggest('bri')];
    expect(story.check(message).parts).toMatchObject([{ finding: 'altered' }]);
    expect(pauses).toBe(1);
    goOn();
    await setImmediate();
    expect(pauses).toBeGreaterThan(5);
    expect([story.ask(QUESTION), story.check(message), story.suggest('bri')]).toEqual(before);
  });

  it('is prepared no further when another one takes its place, or none', async () => {
    stories = waitingStories();
    await add(HARBOUR, 'bridge', 'The bridge is being built in Oslo.');
    await stories.ready(HARBOUR);
    await desk.shelf.addSynonym(HARBOUR, 'viaduct, bridge', 0);
    await stories.ready(HARBOUR);
    await desk.deleteEverything(HARBOUR);
    await stories.ready(HARBOUR);
    goOn();
    await setImmediate();
    expect(pauses).toBe(2);
  });

  it('is not prepared again where it is the base’s', async () => {
    stories = waitingStories();
    await desk.change(HARBOUR, { base: false });
    await desk.change(HARBOUR, { base: true });
    expect((await stories.ready(HARBOUR)).story).toBe(base.story);
    await setImmediate();
    expect(pauses).toBe(0);
  });
});

it('follows the base when it changes', async () => {
  await add(HARBOUR, 'bridge', 'The bridge is being built in Oslo.');
  await stories.ready(HARBOUR);
  base = baseOf({ ...FERRY, dam: 'The dam is being built in Chur.' });
  stories.renew();
  expect(idsIn(await stories.ready(HARBOUR))).toEqual(['ferry', 'dam', 'bridge']);
  expect(idsIn(await stories.ready(HAFEN))).toEqual(['ferry', 'dam']);
});

it('keeps an article apart from one of the base that has come to be called the same', async () => {
  await add(HARBOUR, 'bridge', 'The bridge is being built in Oslo.');
  base = baseOf({ ...FERRY, Bridge: 'The bridge is a folk song.' });
  const { story, own } = await stories.ready(HARBOUR);
  expect(story.articles).toHaveLength(3);
  expect([...own]).toEqual(['bridge~own']);
  expect(story.ask(QUESTION).status).toBe('answered');
});

it('leaves out what can no longer be read, and says so', async () => {
  await add(HARBOUR, 'bridge', 'The bridge is being built in Oslo.');
  await desk.shelf.add(HARBOUR, { id: 'broken', text: 'no front matter', paragraphs: 1 }, 0);
  expect(idsIn(await stories.ready(HARBOUR))).toEqual(['ferry', 'bridge']);
  expect(faulty).toEqual(['broken']);
});

it('forgets a guild of which everything was deleted', async () => {
  await add(HARBOUR, 'bridge', 'The bridge is being built in Oslo.');
  await stories.ready(HARBOUR);
  await desk.deleteEverything(HARBOUR);
  expect(stories.now(HARBOUR)?.story).toBe(base.story);
});

it('keeps a story also where it is larger than there is room for', async () => {
  await add(HARBOUR, 'bridge', 'The bridge is being built in Oslo.');
  const small = createGuildStories({
    base: () => base,
    desk,
    pause: () => setImmediate(),
    onFaulty: () => {},
    mostParagraphs: 1,
  });
  const told = await small.ready(HARBOUR);
  expect(await small.ready(HARBOUR)).toBe(told);
});

it('rejects where the database cannot be read, and goes on with what it has', async () => {
  await add(HARBOUR, 'bridge', 'The bridge is being built in Oslo.');
  const before = await stories.ready(HARBOUR);
  await add(HARBOUR, 'tunnel', 'The tunnel is being built in Bergen.');
  await database.close();
  await expect(stories.ready(HARBOUR)).rejects.toThrow('closed');
  expect(stories.now(HARBOUR)).toBe(before);
});

describe('a ruling', () => {
  const QUOTE = 'The bridge is being built in Oslo.';
  const CLAIM = 'The bridge is being built in Oslo';

  async function settle(article = 'bridge', quote = QUOTE): Promise<void> {
    const draft = {
      claim: CLAIM,
      finding: 'It is, by both newspapers.',
      citations: [{ article, number: 1, quote }],
    };
    const ruling = await desk.rulings.propose(HARBOUR, draft, 'somebody', 0);
    if (typeof ruling === 'string') throw new Error(ruling);
    await desk.rulings.settle(HARBOUR, ruling.id, { by: 'somebody', seen: ruling.revision }, 1);
  }

  it('is found for a question that it fits, in its guild alone, and by no question that it does not', async () => {
    await add(HARBOUR, 'bridge', QUOTE);
    await settle();
    const { rulingFor } = await stories.ready(HARBOUR);
    const found = rulingFor('Is the bridge being built in Oslo?');
    expect(found?.ruling.claim).toBe(CLAIM);
    expect(found?.citations.map(({ paragraph, start, end }) => paragraph.text.slice(start, end))).toEqual([
      QUOTE,
    ]);
    expect(rulingFor('Is the bridge being built in Bergen?')).toBeUndefined();
    expect((await stories.ready(HAFEN)).rulingFor('Is the bridge being built in Oslo?')).toBeUndefined();
  });

  it('stands as long as its words do, wherever in the article they have gone', async () => {
    await add(HARBOUR, 'bridge', QUOTE);
    await settle();
    const before = await stories.ready(HARBOUR);
    const moved = inventArticles({ bridge: ['Something came first.', `So it is. ${QUOTE}`] });
    const [article] = moved;
    const [was] = inventArticles({ bridge: QUOTE });
    if (article === undefined || was === undefined) throw new Error('there is one');
    const change = { id: 'bridge', text: formatArticle(article), paragraphs: 2 };
    expect(await desk.shelf.replace(HARBOUR, change, formatArticle(was))).toBe('replaced');
    const after = await stories.ready(HARBOUR);
    expect(before.rulings[0]?.citations?.[0].paragraph.number).toBe(1);
    expect(after.rulings[0]?.citations?.[0].paragraph.number).toBe(2);
    await desk.shelf.remove(HARBOUR, 'bridge');
    const gone = await stories.ready(HARBOUR);
    expect(gone.rulings.map(({ citations }) => citations)).toEqual([undefined]);
    expect(gone.rulingFor('Is the bridge being built in Oslo?')).toBeUndefined();
  });

  it('may cite the base, whose index is then shared', async () => {
    await settle('ferry', 'The ferry Sea Lantern is being built in Gdansk.');
    const told = await stories.ready(HARBOUR);
    expect(told.story).toBe(base.story);
    expect(told.rulings[0]?.citations).toBeDefined();
  });
});
