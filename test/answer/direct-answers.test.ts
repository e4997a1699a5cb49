import { describe, expect, it } from 'vitest';
import { inventStory, type Texts } from '../invented-story.ts';
import { cited, valuesOf } from './as-shown.ts';

function askOf(texts: Texts, question: string, published = '2018-05-15'): string[] {
  return valuesOf(inventStory(texts, published).ask(question));
}

describe('a question for a place', () => {
  const choir = {
    post: 'The choir moved from Bergen, Norway, to Zurich, Switzerland, in March. It sings in a barn.',
  };

  it('is answered by where to', () => {
    expect(askOf(choir, 'Where did the choir move?')).toEqual(['Zurich, Switzerland']);
    expect(askOf(choir, 'Where did the choir move to?')).toEqual(['Zurich, Switzerland']);
  });

  it('is answered by where from, if asked so', () => {
    expect(askOf(choir, 'Where did the choir move from?')).toEqual(['Bergen, Norway']);
    expect(askOf(choir, 'Where was the choir before it moved?')[0]).toBe('Bergen, Norway');
  });

  it('is answered by a base', () => {
    const texts = { post: 'The Tarvik-based mill grinds salt. Its flour goes to Lund.' };
    expect(askOf(texts, 'Where is the mill?')[0]).toBe('Tarvik');
  });

  it('is answered by where it was, not by where it was not', () => {
    const texts = { post: 'The lamp was not sold in Oslo, but shops in Bergen sold it.' };
    expect(askOf(texts, 'Where was the lamp sold?')).toEqual(['Bergen']);
  });
});

describe('a question for a time', () => {
  it('is answered by a date, resolved against the article', () => {
    const texts = { post: ['The tower fell yesterday.', 'The bridge was closed last month.'] };
    const [tower] = inventStory(texts, '2018-05-15').ask('When did the tower fall?').values;
    expect(tower).toMatchObject({ kind: 'date', text: 'May 14, 2018 (“yesterday”)', iso: '2018-05-14' });
    const [bridge] = inventStory(texts, '2018-05-15').ask('When was the bridge closed?').values;
    expect(bridge).toMatchObject({ text: 'April 2018 (“last month”)', iso: '2018-04' });
  });

  it('keeps the wording where the article has no date', () => {
    const texts = { post: 'The tower fell yesterday.' };
    const [value] = inventStory(texts).ask('When did the tower fall?').values;
    expect(value?.text).toBe('yesterday');
    expect(value).not.toHaveProperty('iso');
  });

  it('is answered by the deadline, if asked so', () => {
    const texts = {
      post: 'The repair of the tower began in June 2018. The repair of the tower must be finished by the end of 2019.',
    };
    expect(askOf(texts, 'When must the repair of the tower be finished?')).toEqual(['by the end of 2019']);
    expect(askOf(texts, 'When did the repair of the tower begin?')).toEqual(['June 2018']);
  });

  it('prefers a deadline that stands farther off, if asked so', () => {
    const texts = { post: 'The tower was closed on June 4, 2018, and will open again by May 2019.' };
    expect(askOf(texts, 'What is the deadline for the tower?')[0]).toBe('by May 2019');
  });

  it('is answered by both dates where two articles differ', () => {
    const texts = { post: 'The tower fell on May 3, 2018.', tide: 'The tower fell on May 4, 2018.' };
    expect(askOf(texts, 'When did the tower fall?').toSorted()).toEqual(['May 3, 2018', 'May 4, 2018']);
  });
});

describe('a question for who', () => {
  it('is answered by who stands before the verb', () => {
    const texts = { post: 'Anna Valkis sued Olaf Dreyer in Lund. Ines Holm watched.' };
    expect(askOf(texts, 'Who sued Olaf Dreyer?')).toEqual(['Anna Valkis']);
    expect(askOf(texts, 'Who did Anna Valkis sue?')).toEqual(['Olaf Dreyer']);
  });

  it('is answered by the agent of a passive', () => {
    const texts = {
      post: 'The bridge was closed by the mayor of Tarvik, Anna Valkis. Olaf Dreyer was late.',
    };
    expect(askOf(texts, 'Who closed the bridge?')).toEqual(['Anna Valkis']);
  });

  it('is answered by the agent even where somebody else stands nearer to the verb', () => {
    const texts = { post: 'The mill was sold to Olaf Dreyer by Anna Valkis.' };
    expect(askOf(texts, 'Who sold the mill?')[0]).toBe('Anna Valkis');
  });

  it('is answered by who did it rather than by whom it was done to', () => {
    const texts = { post: 'Anna Valkis sued Ines Holm over the mill.' };
    expect(askOf(texts, 'Who sued over the mill?')[0]).toBe('Anna Valkis');
  });

  it('is answered by an unnamed source', () => {
    const texts = {
      post: ['The dam leaked for weeks, an unnamed official said.', 'Anna Valkis likes the dam.'],
    };
    const [value] = inventStory(texts).ask('Who said that the dam leaked?').values;
    expect(value).toMatchObject({ text: 'an unnamed official', kind: 'person' });
  });

  it('is answered by who holds a role', () => {
    const texts = {
      post: 'The mayor of Tarvik, Anna Valkis, met the ambassador, Olaf Dreyer, on the quay near the old mill.',
    };
    for (const question of [
      'Who is the mayor of Tarvik?',
      "Who's the mayor of Tarvik?",
      'whos the mayor of Tarvik',
    ])
      expect(askOf(texts, question)[0]).toBe('Anna Valkis');
    expect(askOf(texts, "What's the name of the ambassador?")[0]).toBe('Olaf Dreyer');
  });

  it('is not answered by who stands far from the role', () => {
    const texts = {
      post: 'Olaf Dreyer came to Tarvik last winter with his old dogs and met Anna Valkis, the mayor.',
    };
    expect(askOf(texts, 'Who is the mayor of Tarvik?')[0]).toBe('Anna Valkis');
  });

  it('gives the full name of whom a paragraph calls by the last', () => {
    const texts = { post: ['The painter Anna Valkis lives here.', 'Valkis bought the mill.'] };
    const [value] = inventStory(texts).ask('Who bought the mill?').values;
    expect(value).toMatchObject({ text: 'Anna Valkis', kind: 'person' });
    expect(value?.citations.map(cited)).toEqual(['post:2 Valkis']);
  });

  it('is answered by all of a row', () => {
    const texts = { post: 'Anna Valkis, Olaf Dreyer and Ines Holm bought the mill.' };
    expect(askOf(texts, 'Who bought the mill?').toSorted()).toEqual([
      'Anna Valkis',
      'Ines Holm',
      'Olaf Dreyer',
    ]);
  });

  it('prefers others to those in a row with whom it names', () => {
    const texts = { post: 'Anna Valkis and Olaf Dreyer met Ines Holm.' };
    expect(askOf(texts, 'Who met with Anna Valkis?')).toEqual(['Ines Holm']);
  });

  it('is never answered by whom it names', () => {
    const texts = { post: 'Anna Valkis met Olaf Dreyer. Valkis was late.' };
    expect(askOf(texts, 'Who did Valkis meet?')).toEqual(['Olaf Dreyer']);
    expect(askOf(texts, 'Who met Olaf Dreyer?')).toEqual(['Anna Valkis']);
  });
});

describe('a question for a list', () => {
  const ban = {
    post: [
      'Denmark and Norway banned the lamp.',
      'Spain has no plans to ban the lamp.',
      'Peru did not ban the lamp.',
    ],
    tide: 'Denmark banned the lamp in May, and the Dutch government banned the lamp too.',
  };

  it('is answered from all articles, each value with every place that states it', () => {
    const { values } = inventStory(ban).ask('Which countries banned the lamp?');
    const stated = values.map(({ text, citations }) => [text, citations.map(cited).toSorted()]);
    expect(Object.fromEntries(stated)).toEqual({
      Denmark: ['post:1 Denmark', 'tide:1 Denmark'],
      Norway: ['post:1 Norway'],
      Netherlands: ['tide:1 Dutch'],
    });
  });

  it('is answered by all, however many', () => {
    const texts = { post: 'Denmark, Norway, Spain, Peru, Chad and Japan banned the lamp.' };
    expect(askOf(texts, 'Which countries banned the lamp?')).toHaveLength(6);
  });

  it('gives a country its flag', () => {
    const { values } = inventStory(ban).ask('Which countries banned the lamp?');
    expect(values.find(({ text }) => text === 'Norway')).toMatchObject({ kind: 'country', flag: '🇳🇴' });
  });

  it('is answered by those who did not, if asked so', () => {
    expect(askOf(ban, 'Which countries have no plans to ban the lamp?')[0]).toBe('Spain');
  });

  it('keeps to the part of the world that it names', () => {
    const texts = { post: 'Denmark, Japan, Peru and Kenya banned the lamp.' };
    expect(askOf(texts, 'Which Asian countries banned the lamp?')).toEqual(['Japan']);
    expect(askOf(texts, 'Which African countries banned the lamp?')).toEqual(['Kenya']);
  });

  it('is not led astray by a word that every object has', () => {
    const texts = { post: 'Denmark and Norway banned the constructor from the race.' };
    expect(askOf(texts, 'Which countries banned the constructor?').toSorted()).toEqual(['Denmark', 'Norway']);
  });

  it('takes no adjective of a firm for what its country did', () => {
    const texts = { post: 'Norway banned the lamp. The Dutch maker of the lamp sued.' };
    expect(askOf(texts, 'Which country banned the lamp?')).toEqual(['Norway']);
  });

  it.each([
    'Which stores dropped the lamp?',
    'Name the stores that dropped the lamp',
    'can you list the stores that dropped the lamp',
  ])('is answered by the items of a list: %s', (question) => {
    const texts = { post: 'These stores dropped the lamp:\n- Orla\n- Corvin, a baker\n- the chain Tindra' };
    expect(askOf(texts, question).toSorted()).toEqual(['Corvin', 'Orla', 'Tindra']);
  });
});

describe('a question for a number', () => {
  it.each([
    ['How many boats sank?', 'The storm of May sank 12 boats and 40 cars.', ['12 boats']],
    ['How many cars sank?', 'The storm of May sank 12 boats and 40 cars.', ['40 cars']],
    ['How old is the tower?', 'The tower is 400 years old and has 12 rooms.', ['400 years old']],
    ['How long did the repair take?', 'The repair took six weeks and 40 men.', ['six weeks']],
    ['How much did the lamp cost?', 'The lamp cost 30 euros and weighs 12 kilograms.', ['30 euros']],
    ['How high was the fine?', 'The fine was more than $2 million for 12 boats.', ['more than $2 million']],
  ])('is answered with its unit: %s', (question, text, values) => {
    expect(askOf({ post: text }, question)).toEqual(values);
  });

  it('is answered by both where two articles differ', () => {
    const texts = { post: 'The lamp cost 30 euros.', tide: 'The lamp cost 45 euros.' };
    expect(askOf(texts, 'How much did the lamp cost?').toSorted()).toEqual(['30 euros', '45 euros']);
  });

  it('is answered once where two articles agree, with both', () => {
    const texts = { post: 'The lamp cost 30 euros.', tide: 'In spring, the lamp cost 30 euros.' };
    const { values } = inventStory(texts).ask('How much did the lamp cost?');
    expect(values.map(({ citations }) => citations.map(cited).toSorted())).toEqual([
      ['post:1 30 euros', 'tide:1 30 euros'],
    ]);
  });
});

describe('a question that no thing answers', () => {
  it.each([
    'Why did the tower fall?',
    'How did the tower fall?',
    'Did the tower fall?',
    'tower fall',
    'Who is Anna Valkis?',
  ])('gets passages alone: %s', (question) => {
    const texts = { post: 'The tower fell on May 3, because Anna Valkis of Tarvik, Norway, had pushed it.' };
    const answer = inventStory(texts).ask(question);
    expect(answer.status).toBe('answered');
    expect(answer.values).toEqual([]);
  });
});
