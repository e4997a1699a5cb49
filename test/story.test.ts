import { describe, expect, it } from 'vitest';
import { parseSynonyms } from '../src/corpus/parse-synonyms.ts';
import { createStory, type Story } from '../src/story.ts';
import { cited, snippetsOf, valuesOf } from './answer/as-shown.ts';
import { inventArticles, inventStory } from './invented-story.ts';

const texts = {
  post: [
    'Denmark and Norway banned the lamp in May.',
    'Anna Valkis closed the bridge of Tarvik on Friday.',
    'The lamp was sold in Lund, a clerk said.',
  ],
  tide: ['Lithuania banned the lamp last month.', 'The software on the bridge failed.'],
};

describe('createStory', () => {
  it('keeps the articles it was given', () => {
    const articles = inventArticles(texts);
    expect(createStory(articles).articles).toBe(articles);
  });

  it('lets the story’s own synonyms stand for its words', () => {
    const articles = inventArticles(texts);
    const { rules } = parseSynonyms('glowstick => lamp');
    expect(createStory(articles).ask('glowstick').status).toBe('unanswered');
    expect(snippetsOf(createStory(articles, rules).ask('glowstick in Lund'))[0]).toMatch(/^post:3 /);
  });

  it('does without articles, paragraphs and words', () => {
    const stories = [inventStory({}), inventStory({ post: [] }), inventStory({ post: ['', '…', ''] })];
    for (const story of stories) {
      for (const question of ['Where is the lamp?', 'lamp', '', 'Who is Anna Valkis?'])
        expect(['unanswered', 'empty']).toContain(story.ask(question).status);
      expect(story.rank('lamp', 10)).toEqual([]);
    }
    expect(inventStory({}).ask('What is it about?').status).toBe('empty');
  });
});

describe('withSynonyms', () => {
  const articles = inventArticles(texts);
  const { rules } = parseSynonyms('glowstick => lamp');
  const further = parseSynonyms('viaduct => bridge').rules;

  it('answers as a story does that is built with all the synonyms', () => {
    const story = createStory(articles, rules).withSynonyms(further);
    const whole = createStory(articles, [...rules, ...further]);
    for (const question of ['glowstick in Lund', 'Who closed the viaduct?', 'Where was the glowstick sold?'])
      expect(story.ask(question)).toEqual(whole.ask(question));
    expect(snippetsOf(story.ask('viaduct of Tarvik'))[0]).toMatch(/^post:2 /);
  });

  it('leaves the story itself as it is', () => {
    const story = createStory(articles);
    story.withSynonyms(rules);
    expect(story.ask('glowstick').status).toBe('unanswered');
    expect(story.withSynonyms(further).ask('glowstick').status).toBe('unanswered');
  });
});

describe('prepare', () => {
  async function pausesOf(story: Story): Promise<number> {
    let pauses = 0;
    await story.prepare(async () => {
      pauses += 1;
    });
    return pauses;
  }

  it('changes nothing of what is offered, and pauses meanwhile', async () => {
    const story = inventStory(texts);
    let pauses = 0;
    await story.prepare(async () => {
      pauses += 1;
    });
    expect(pauses).toBeGreaterThan(story.questions.length);
    const lazy = inventStory(texts);
    expect(story.questions).toEqual(lazy.questions);
    expect(story.suggest('la')).toEqual(lazy.suggest('la'));
  });

  it('changes nothing of what is found in a message, however far it has come', async () => {
    const messages = ['They wrote “the lamp was sold in Lund”.', 'The brigde of Tarvik was closed on 5 May.'];
    const lazy = inventStory(texts);
    const expected = messages.map((message) => lazy.check(message));
    const pauses = await pausesOf(inventStory(texts));
    for (let asked = 1; asked <= pauses; asked += 1) {
      const story = inventStory(texts);
      let left = asked;
      await story.prepare(async () => {
        left -= 1;
        if (left === 0) expect(messages.map((message) => story.check(message))).toEqual(expected);
      });
      expect(messages.map((message) => story.check(message))).toEqual(expected);
    }
  });

  it('pauses every few paragraphs, and does nothing again for a story with further synonyms', async () => {
    const many = Array.from({ length: 400 }, (_, number) => `Lamp ${number} was sold in Lund.`);
    const story = inventStory({ post: many });
    const pauses = await pausesOf(story);
    const { rules } = parseSynonyms('glowstick => lamp');
    expect(await pausesOf(story.withSynonyms(rules))).toBeLessThan(pauses - 50);
    expect(await pausesOf(inventStory({ post: many.slice(0, 40) }))).toBeLessThan(pauses - 40);
  });

  it('stops where nobody needs it any more', async () => {
    let pauses = 0;
    await inventStory(texts).prepare(
      async () => {
        pauses += 1;
      },
      () => pauses < 3,
    );
    expect(pauses).toBe(3);
  });
});

describe('ask', () => {
  const story = inventStory(texts, '2018-05-15');

  it('gives back the question as it was asked', () => {
    const question = '  wheres THE   lamp?? \u202e';
    expect(story.ask(question).question).toBe(question);
  });

  it('answers from all articles unless one is named', () => {
    expect(valuesOf(story.ask('Which countries banned the lamp?')).toSorted()).toEqual([
      'Denmark',
      'Lithuania',
      'Norway',
    ]);
    const answer = story.ask('Which countries banned the lamp?', { article: 'tide' });
    expect(valuesOf(answer)).toEqual(['Lithuania']);
    expect(snippetsOf(answer)).toEqual(['tide:1 Lithuania banned the lamp last month.']);
  });

  it('finds nothing in an article that there is not', () => {
    for (const article of ['', 'no-such', '__proto__', 'constructor'])
      expect(story.ask('Which countries banned the lamp?', { article }).status).toBe('unanswered');
  });

  it('shows as many snippets as asked for', () => {
    expect(story.ask('lamp', { limit: 1 }).snippets).toHaveLength(1);
    expect(story.ask('lamp', { limit: 2 }).snippets).toHaveLength(2);
    expect(story.ask('lamp').snippets).toHaveLength(3);
  });

  it('tells what a typing error was read as', () => {
    const answer = story.ask('did lithuana ban the sofware');
    expect(answer.readAs).toEqual({ lithuana: 'lithuania', sofware: 'software' });
    expect(answer.missing).toEqual([]);
    expect(answer.status).toBe('answered');
  });

  it.each(['__proto__', 'constructor', 'toString', 'valueOf', 'hasOwnProperty'])(
    'takes a name that every object has for a word: %s',
    (word) => {
      const named = inventStory({ post: `The ${word.replaceAll('_', '')}x broke. Cats sleep.` });
      const answer = named.ask(`Why did the ${word} break?`);
      expect(Object.getPrototypeOf(answer.readAs)).toBe(Object.prototype);
      expect(Object.values(answer.readAs).every((read) => typeof read === 'string')).toBe(true);
      expect(answer.missing.every((one) => typeof one === 'string')).toBe(true);
      const own = inventStory({ post: `The ${word} broke. Cats sleep.` }).ask(`Why did the ${word} break?`);
      expect(own.status).toBe('answered');
      expect(own.missing).toEqual([]);
    },
  );

  it.each(['what is it about', 'tldr', 'whats the story', 'what happened?'])(
    'shows how each article begins when asked for everything: %s',
    (question) => {
      const answer = story.ask(question);
      expect(answer).toMatchObject({ status: 'answered', values: [], missing: [] });
      expect(answer.snippets.map(({ article, paragraph }) => [article.id, paragraph.number])).toEqual([
        ['post', 1],
        ['tide', 1],
      ]);
      expect(answer.snippets.flatMap(({ highlights }) => highlights)).toEqual([]);
    },
  );

  it('shows how one article begins when asked for everything in it', () => {
    expect(snippetsOf(story.ask('tldr', { article: 'tide' }))).toEqual([
      'tide:1 Lithuania banned the lamp last month.',
    ]);
    expect(snippetsOf(story.ask('tldr', { limit: 1 }))).toEqual([
      'post:1 Denmark and Norway banned the lamp in May.',
    ]);
  });

  it('names the article of each snippet', () => {
    for (const { article, paragraph } of story.ask('lamp').snippets) {
      expect(article.paragraphs).toContain(paragraph);
      expect(story.articles).toContain(article);
    }
  });

  it('cites what it answers', () => {
    const { values } = story.ask('Which countries banned the lamp?');
    expect(values.flatMap(({ citations }) => citations.map(cited)).toSorted()).toEqual([
      'post:1 Denmark',
      'post:1 Norway',
      'tide:1 Lithuania',
    ]);
  });

  it('answers alike every time, whatever was asked before', () => {
    const questions = [
      'Which countries banned the lamp?',
      'Where was the lamp sold?',
      'who closed the bridge',
      'lithuana',
      'tldr',
      'qwrtz',
    ];
    const first = questions.map((question) => inventStory(texts, '2018-05-15').ask(question));
    const asked = inventStory(texts, '2018-05-15');
    for (const question of questions.toReversed()) asked.ask(question, { article: 'tide', limit: 1 });
    const again = questions.map((question) => asked.ask(question));
    expect(again).toEqual(first);
  });

  it('reads no more of a pasted page than a question is long', () => {
    const question = 'Where was the lamp sold? '.padEnd(1200, 'and so on, ');
    expect(story.ask(`${question} kettle`).missing).toEqual(story.ask(question).missing);
  });
});

describe('rank', () => {
  it('gives the places of the best paragraphs, as many as asked for', () => {
    const story = inventStory(texts);
    expect(story.rank('lamp sold in Lund', 1)).toEqual([{ article: 'post', paragraph: 3 }]);
    expect(story.rank('lamp', 10)).toHaveLength(3);
    expect(story.rank('kettle', 10)).toEqual([]);
  });
});
