import { describe, expect, it } from 'vitest';
import type { Question } from '../../../src/answer/question/question.ts';
import { readQuestion } from '../../../src/answer/question/read-question.ts';
import { analyze } from '../../../src/search/analyzer.ts';

function readAs(text: string): Question {
  return readQuestion(text, analyze(text));
}

function wordAt({ tokens }: Question, place: number | undefined): string | undefined {
  return place === undefined ? undefined : tokens[place]?.form;
}

function focusOf({ tokens, focus }: Question): string {
  return tokens
    .slice(focus.start, focus.end)
    .map(({ form }) => form)
    .join(' ');
}

describe('readQuestion', () => {
  it.each([
    ['Where is the boat?', 'where', ['place']],
    ['When will it sail?', 'when', ['date']],
    ['How soon will it sail?', 'when', ['date']],
    ['What year did it sail?', 'when', ['date']],
    ['In what month did it sail?', 'when', ['date']],
    ['Who banned it?', 'who', ['person', 'organisation']],
    ['Whom did they ban?', 'who', ['person', 'organisation']],
    ['Which countries banned it?', 'which', ['country']],
    ['What governments banned it?', 'which', ['country']],
    ['Which stores dropped it?', 'which', ['organisation']],
    ['What town is it in?', 'which', ['place']],
    ['Which engineer built it?', 'which', ['person', 'organisation']],
    ['How many boats sank?', 'number', ['number']],
    ['How many?', 'number', ['number']],
    ['How much oil was lost?', 'number', ['number', 'money']],
    ['What share of the oil was lost?', 'number', ['number']],
    ['How much did it cost?', 'money', ['money']],
    ['How much money was lost?', 'money', ['money']],
    ['What was the fine?', 'money', ['money']],
    ['How high was the fine?', 'money', ['money']],
    ['How old is the boat?', 'number', ['measure']],
    ['How far is the port?', 'number', ['measure']],
    ['How long did it take?', 'duration', ['duration', 'number', 'date']],
    ['Why did it sink?', 'why', []],
    ['How did it sink?', 'how', []],
    ['What did he say?', 'what', []],
    ['Is it safe?', 'yesno', []],
    ["Don't they ban it?", 'yesno', []],
    ['boat ban', 'keywords', []],
    ['', 'keywords', []],
  ])('reads the type and what is wanted: %s', (text, type, wanted) => {
    expect(readAs(text)).toMatchObject({ type, wanted });
  });

  it.each([
    ['wheres the boat', 'where'],
    ["where's the boat", 'where'],
    ['whr is the boat', 'where'],
    ['were is it', 'where'],
    ['ware is it', 'where'],
    ['wen is the launch', 'when'],
    ['whens the launch', 'when'],
    ['WHO BANNED IT', 'who'],
    ['whos banned', 'who'],
    ['wat did he say', 'what'],
    ['whys it banned', 'why'],
    ['hows it going to sink', 'how'],
    ['ok so where is the boat', 'where'],
    ['could you tell me when it sails', 'when'],
  ])('reads the spellings of a chat: %s', (text, type) => {
    expect(readAs(text).type).toBe(type);
  });

  it('does not take every "were" for a slip', () => {
    expect(readAs('were the boats sold').type).toBe('yesno');
  });

  it.each(['what is it about', "what's this about?", 'tldr', 'summary please', 'what happened', 'any news'])(
    'reads a question for everything: %s',
    (text) => {
      expect(readAs(text)).toMatchObject({ type: 'overview', wanted: [] });
    },
  );

  it.each([
    'what is the story about Denmark',
    'news of the boat',
    'what happened to the crew',
    'when did it happen',
  ])('does not take a question with words of its own for one about everything: %s', (text) => {
    expect(readAs(text).type).not.toBe('overview');
  });

  it.each([
    ['Which countries banned it?', 'countries', true],
    ["Which countries' users are affected?", 'countries', true],
    ["Which country's navy sailed?", 'country', false],
    ['Which three large phone companies left?', 'companies', true],
    ['Which government agency banned it?', 'agency', false],
    ['What is the name of the company?', 'company', false],
    ["What's the name of the company?", 'company', false],
    ['What are the names of the stores?', 'stores', true],
    ['How many boats sank?', 'boats', false],
    ['How old is the boat?', 'old', false],
    ['What did he say?', '', false],
    ['Who left?', '', false],
  ])('finds the noun that says what is asked for: %s', (text, focus, plural) => {
    const question = readAs(text);
    expect(focusOf(question)).toBe(focus);
    expect(question.plural).toBe(plural);
  });

  it.each(['Name the stores', 'list all the stores', 'please list the stores', 'Can you name the stores?'])(
    'reads a request for a list: %s',
    (text) => {
      const question = readAs(text);
      expect(question).toMatchObject({ type: 'which', wanted: ['organisation'], plural: true });
      expect(focusOf(question)).toBe('stores');
    },
  );

  it.each(['Did they list the stores?', 'Is the name of the store Orla?'])(
    'reads a question for yes or no that speaks of a list: %s',
    (text) => {
      expect(readAs(text).type).toBe('yesno');
    },
  );

  it.each([
    ['Who banned it?', 'banned', true],
    ['Who really has banned it?', 'banned', true],
    ['Which countries banned it?', 'banned', true],
    ['Whom did they ban?', undefined, false],
    ['Which countries is the company leaving?', undefined, false],
    ['Which countries did Orla leave?', undefined, false],
    ['Which country is neutral?', undefined, true],
  ])('finds what was done, and whether the one asked for did it: %s', (text, predicate, subject) => {
    const question = readAs(text);
    expect(wordAt(question, question.predicate)).toBe(predicate);
    expect(question.subject).toBe(subject);
  });

  it.each([
    ['Who is the mayor of Tarvik?', 'mayor'],
    ["Who's the mayor of Tarvik?", 'mayor'],
    ['who’s the mayor of Tarvik?', 'mayor'],
    ['whos the mayor of Tarvik', 'mayor'],
    ['Who are the founders?', 'founders'],
    ['What is the name of the ambassador?', 'ambassador'],
    ["What's the name of the ambassador?", 'ambassador'],
    ['whats the name of the ambassador', 'ambassador'],
    ['Who was the person that left?', undefined],
    ['Who banned the mayor?', undefined],
  ])('finds the role asked for: %s', (text, role) => {
    const question = readAs(text);
    expect(wordAt(question, question.role)).toBe(role);
  });

  it.each(['Who is Jane Smith?', "Who's Jane Smith?", 'whos Jane Smith', 'who is teodra valkis'])(
    'reads a question about somebody whom it names: %s',
    (text) => {
      expect(readAs(text)).toMatchObject({ type: 'what', wanted: [] });
    },
  );

  it.each(['Who is the mayor?', 'Who is she?', 'Who is responsible?'])(
    'does not take it for a name: %s',
    (text) => {
      expect(readAs(text).type).toBe('who');
    },
  );

  it('asks for several people where the question does', () => {
    expect(readAs('Who are the founders?').plural).toBe(true);
    expect(readAs('Who is the founder?').plural).toBe(false);
  });
});
