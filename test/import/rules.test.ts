import { describe, expect, it } from 'vitest';
import { bylineAuthor, isPersonName } from '../../src/import/person-name.ts';
import { readBiography } from '../../src/import/rules/biography.ts';
import { furniture } from '../../src/import/rules/furniture.ts';
import { isImageCredit } from '../../src/import/rules/image-credit.ts';
import { isRelatedLabel } from '../../src/import/rules/related-label.ts';

describe('furniture', () => {
  it.each([
    ['Advertisement', 'advertisement'],
    ['Story continues below advertisement', 'advertisement'],
    ['When you buy through our links we may earn an affiliate commission.', 'advertisement'],
    ['Share', 'share line'],
    ['Share on Facebook', 'share line'],
    ['Facebook Twitter LinkedIn', 'share line'],
    ['Sign up for our newsletter and get the best of the coast.', 'newsletter line'],
    ['Subscribe now', 'newsletter line'],
    ['This site uses cookies to improve your visit.', 'cookie line'],
    ['123 Comments', 'comment line'],
    ['Leave a comment', 'comment line'],
    ['Follow us on Instagram for more.', 'follow line'],
    ['4 min read', 'site line'],
    ['Tags: floods, mills', 'tags'],
    ['© 2019 Coastal Lantern', 'copyright line'],
    ['(Reporting by Juno Maddox; editing by Ambrose Vella)', 'credits'],
    ['* * *', 'separator'],
  ])('drops %j as %s', (line, reason) => {
    expect(furniture(line)).toBe(reason);
  });

  it.each([
    'Share prices of millers fell on Monday.',
    'Comments on the plan were few, the council said.',
    'Follow-up talks on Monday ended late.',
    'Tags on the sacks say where the flour was milled.',
    'Subscribe or not, she said, the paper will go on.',
    'Save the mill, they sang on the quay.',
    'Topics ranged from salt to soup.',
    'Menus in the port were printed on sacks.',
  ])('keeps %j', (line) => {
    expect(furniture(line)).toBeUndefined();
  });
});

describe('isImageCredit', () => {
  it.each([
    '(Image credit: Ottoline/Picturehouse)',
    'Photo: Ottoline',
    'Photograph by Juno Maddox',
    '[Photo by Ottoline/Picturehouse]',
    'File photo: the mill in 2012',
    'The mill in 2012. Ottoline/Getty Images',
    'The wheel, seen from the quay. Credit: Ottoline',
  ])('knows %j', (line) => {
    expect(isImageCredit(line)).toBe(true);
  });

  it.each([
    'Photo albums from the mill were sold on the quay.',
    'She gave the engineer credit: nobody else had dared.',
    'Pictures of the wheel went around the world.',
  ])('is not %j', (line) => {
    expect(isImageCredit(line)).toBe(false);
  });
});

describe('isRelatedLabel', () => {
  it.each([
    'MORE: Best Raincoats',
    'Read also: Crane arrives',
    'Related',
    'See also',
    'ALSO READ | The bells',
    'Watch: the wheel turns',
  ])('knows %j', (line) => {
    expect(isRelatedLabel(line)).toBe(true);
  });

  it.each([
    'More from the same source reached us on Monday.',
    'Read slowly, the notice says something else.',
    'See the mill, then the quay',
  ])('is not %j', (line) => {
    expect(isRelatedLabel(line)).toBe(false);
  });
});

describe('readBiography', () => {
  it('reads name and outlet', () => {
    expect(readBiography("Juno Maddox is a senior editor at Sailor's Lantern focused on ports.")).toEqual({
      name: 'Juno Maddox',
      outlet: "Sailor's Lantern",
    });
    expect(readBiography('Ana de la Cruz covers ports and weather.')).toEqual({ name: 'Ana de la Cruz' });
  });

  it.each([
    'Juno Maddox is a deckhand and a baker.',
    'The editor is a deckhand.',
    'In May, the editor left Port Ellery.',
  ])('reads none from %j', (text) => {
    expect(readBiography(text)).toBeUndefined();
  });
});

describe('bylineAuthor', () => {
  it.each([
    ['By Juno Maddox', 'Juno Maddox'],
    ['Written by: Juno O’Maddox-Lee', 'Juno O’Maddox-Lee'],
    ['By Juno Maddox, Coastal Lantern', 'Juno Maddox'],
    ['By Juno Maddox, Ana Ruiz and Ambrose Vella, staff writers', 'Juno Maddox, Ana Ruiz and Ambrose Vella'],
    ['By Seawire', 'Seawire'],
    ['Von Juno Maddox', 'Juno Maddox'],
  ])('reads %j as %s', (line, author) => {
    expect(bylineAuthor(line)).toBe(author);
  });

  it.each(['By the end of 2020, all will be well.', 'Juno Maddox', 'Von hier aus'])(
    'reads none from %j',
    (line) => {
      expect(bylineAuthor(line)).toBeUndefined();
    },
  );
});

describe('isPersonName', () => {
  it.each(['Juno Maddox', 'J. R. Maddox', 'Ludwig van den Berg', 'Éva Ő. Nagy'])(
    'takes %j for a name',
    (line) => {
      expect(isPersonName(line)).toBe(true);
    },
  );

  it.each(['Juno', 'Breaking News', 'Juno is here', 'The Quay', 'Juno Maddox.'])(
    'does not take %j for one',
    (line) => {
      expect(isPersonName(line)).toBe(line.endsWith('.'));
    },
  );
});
