import { describe, expect, it } from 'vitest';
import type { Detail } from '../../src/check/check.ts';
import { inventStory } from '../invented-story.ts';

const story = inventStory(
  {
    harbour: [
      'The council of Tern Island voted on Monday to retire the ferry Gannet by the end of 2024.',
      'Norvik Yards of Norway will build the new ship in Bergen for 48 million euros. It will carry 400 passengers.',
      'The mayor, Ruth Alder, signed the contract on September 14. The island will not build a bridge.',
      'The ferry moved from Oslo to Tern Island in 1971. Denmark and Sweden lent two captains.',
    ],
    gull: [
      'Olav Brandt, the director of the pier, says that 300 people a day use the ferry to the pier.',
      'The union says that 520 people a day use the ferry to the pier.',
      'Iceland banned the paint of the Gannet last year.',
    ],
  },
  '2023-09-18',
);

function find(message: string, text: string): Detail {
  const part = story.check(message).parts.find((one) => one.text === text);
  if (part === undefined || part.kind === 'quotation') {
    throw new Error(
      `no detail "${text}" in ${JSON.stringify(story.check(message).parts.map((one) => one.text))}`,
    );
  }
  return part;
}

describe('a value that the articles give', () => {
  it.each([
    ['date', 'the council will retire the Gannet by the end of 2024', 'by the end of 2024'],
    ['date', 'alder signed it on sep 14', 'sep 14'],
    ['number', 'the new ship costs 48 million euros', '48 million euros'],
    ['number', 'the new ship will carry 400 passengers', '400 passengers'],
    ['place', 'Norvik builds the ship in bergen', 'bergen'],
    ['place', 'iceland banned the paint', 'iceland'],
    ['person', 'ruth alder signed the contract', 'ruth alder'],
    ['organisation', 'norvik yards builds it', 'norvik yards'],
    ['place', 'THE FERRY CAME TO TERN ISLAND FROM OSLO', 'OSLO'],
  ])('is found: a %s in "%s"', (kind, message, text) => {
    expect(find(message, text)).toMatchObject({ kind, finding: 'found' });
  });

  it('is cited where it stands', () => {
    const { citations } = find('alder signed it on sep 14', 'sep 14');
    expect(citations.map(({ paragraph, start, end }) => paragraph.text.slice(start, end))).toEqual([
      'September 14',
    ]);
  });
});

describe('another value for the same thing', () => {
  it.each([
    [
      'date',
      'the council will retire the Gannet by the end of 2025',
      'by the end of 2025',
      'the end of 2024',
    ],
    ['date', 'the mayor signed the contract on September 20', 'September 20', 'September 14, 2023'],
    ['date', 'the ferry moved to Tern Island in 1985', '1985', '1971'],
    ['number', 'the new ship will carry 900 passengers', '900 passengers', '400 passengers'],
    ['number', 'Norvik builds the new ship for 80 million euros', '80 million euros', '48 million euros'],
    ['place', 'Norvik Yards will build the new ship in Hamburg', 'Hamburg', 'Bergen'],
    ['person', 'Olav Brandt signed the contract', 'Olav Brandt', 'Ruth Alder'],
    ['person', 'the director Ruth Alder runs the pier', 'Ruth Alder', 'Olav Brandt'],
    ['place', 'the ferry moved from Tern Island to Oslo', 'Oslo', 'Tern Island'],
  ])('differs: a %s in "%s"', (kind, message, text, given) => {
    const detail = find(message, text);
    expect(detail).toMatchObject({ kind, finding: 'differs' });
    expect(detail.finding === 'differs' && detail.values.map((value) => value.text).join()).toContain(given);
    expect(detail.finding === 'differs' && detail.changes[0]).toMatchObject({ to: text });
  });

  it('shows each value where the articles differ among themselves', () => {
    const detail = find('the ferry to the pier is used by 950 people a day', '950 people');
    const values = detail.finding === 'differs' ? detail.values.map(({ text }) => text).sort() : [];
    expect(values).toEqual(['300 people', '520 people']);
  });

  it('is what another in the row is: of "A and B" for "A and C"', () => {
    const detail = find('Denmark and Finland lent two captains', 'Finland');
    expect(detail.finding === 'differs' && detail.values.map(({ text }) => text)).toEqual(['Sweden']);
    expect(find('Denmark, Sweden and Finland lent two captains', 'Finland').finding).toBe('absent');
  });
});

describe('what no article holds', () => {
  it.each([
    ['place', 'Portugal bought four bananas', 'Portugal'],
    ['number', 'somebody stole 77 bicycles', '77 bicycles'],
    ['date', 'and Elvis was seen there in March 1999', 'March 1999'],
    ['organisation', 'I hear that Siemens paid for the party', 'Siemens'],
    ['statement', 'the Gannet exploded in Bergen', 'exploded'],
  ])('is absent: a %s in "%s"', (kind, message, text) => {
    expect(find(message, text)).toMatchObject({ kind, finding: 'absent', citations: [] });
  });

  it('names the words as they were typed', () => {
    const detail = find('I hear that Siemens paid for the party', 'Siemens');
    expect(detail.finding === 'absent' && detail.missing).toEqual(['Siemens']);
  });

  it('is not mistaken for a word that looks like it', () => {
    expect(find('they met in Bern about the Gannet', 'Bern').finding).not.toBe('found');
  });

  it('is nobody of the same last name', () => {
    expect(find('Peter Alder signed the contract', 'Peter Alder').finding).toBe('differs');
  });
});

describe('a relation', () => {
  it.each([
    ['found', 'the council voted to retire the Gannet', 'retire'],
    ['found', 'the mayor has signed the contract', 'has signed'],
    ['differs', 'the mayor never signed the contract', 'never signed'],
    ['differs', 'the island will build a bridge', 'will build'],
    ['found', "the island won't build a bridge", "won't build"],
    ['differs', 'iceland did not ban the paint', 'did not ban'],
    ['differs', 'iceland allowed the paint of the Gannet', 'allowed'],
  ])('is %s in "%s"', (finding, message, text) => {
    expect(find(message, text)).toMatchObject({ kind: 'statement', finding });
  });

  it.each(['I banned him myself', 'you said that, not me', 'we should go home', 'the mayor says hi'])(
    'is none in "%s"',
    (message) => {
      expect(story.check(message).parts.filter(({ kind }) => kind === 'statement')).toEqual([]);
    },
  );
});

describe('nothing to check', () => {
  it.each([
    '',
    '   ',
    'lol',
    '🤡🤡🤡',
    'https://example.com/Norvik-Yards-2024',
    '<@123456789012345678> <#123456789012345678>',
    '```Norvik Yards of Norway, 48 million euros```',
    'good morning everyone ☕ how is it going',
    'yesterday was fun',
  ])('gives no parts for "%s"', (message) => {
    expect(story.check(message).parts).toEqual([]);
  });
});

it('passes over the names of publishers, which say only whose words they are', () => {
  const parts = inventStory({ wire: ['The Gannet sails.'] }).check('Gull Wire says the Gannet sails').parts;
  expect(parts.map(({ text }) => text)).toContain('Gannet');
});

it('mends a typing error in a name', () => {
  expect(find('norvkk yards builds it in bergen', 'norvkk yards').finding).toBe('found');
});

it('reads a short sentence together with the one before', () => {
  const detail = find('Norvik Yards will build the new ship. In Hamburg.', 'Hamburg');
  expect(detail.finding).toBe('differs');
});
