import { expect, it } from 'vitest';
import { deskCard } from '../../src/cards/desk-card.ts';
import { missCard } from '../../src/cards/miss-card.ts';
import { synonymForm } from '../../src/cards/synonym-form.ts';
import { synonymTrialCard } from '../../src/cards/synonym-trial-card.ts';
import { render } from '../../src/discord/render.ts';
import { type Cluster, clusterMisses } from '../../src/misses/cluster-misses.ts';
import { contentTerms } from '../../src/misses/content-terms.ts';
import { buttonsOf } from '../../src/sandbox/actor.ts';
import { textsIn } from '../../src/sandbox/message.ts';
import { en } from '../../src/words/en.ts';
import { LANGUAGES } from '../../src/words/locales.ts';

const NOW = Date.UTC(2024, 4, 12, 12);
const DRAFT = '0123456789abcdef';

/** Questions, each asked so often. */
function clustersOf(asked: Readonly<Record<string, number>>): Cluster[] {
  const misses = Object.entries(asked).map(([question, unanswered]) => ({
    question,
    terms: contentTerms(question),
    unanswered,
    related: 0,
    unhelpful: 0,
    helpful: 0,
    firstAt: NOW,
    lastAt: NOW,
  }));
  return clusterMisses(misses, NOW);
}

function clusterOf(asked: Readonly<Record<string, number>>): Cluster {
  const [cluster, ...others] = clustersOf(asked);
  if (cluster === undefined || others.length > 0) throw new Error('these are not one question');
  return cluster;
}

const replay = { answered: [], improved: [], worse: [], changed: 0, same: 9 };

it('shows every question on some page, however long and full of markup it is', () => {
  const names = Array.from({ length: 20 }, (_, number) => `Zorb${'a'.repeat(number + 3)}`);
  const clusters = clustersOf(
    Object.fromEntries(names.map((name) => [`Who is ${name}? ${'*[x](y)* '.repeat(30)}`, 1])),
  );
  for (const words of Object.values(LANGUAGES)) {
    const pages = [1, 2, 3, 4].map((page) => {
      const card = deskCard({ clusters, rulings: [], keepsMisses: false }, page, words, words.desk.gone);
      const { components } = render(card, { articles: [], words });
      return { text: textsIn(components).join('\n'), buttons: buttonsOf(components).length };
    });
    for (const name of names) {
      expect(pages.filter(({ text }) => text.includes(`Who is ${name}?`))).toHaveLength(1);
    }
    expect(pages.map(({ buttons }) => buttons)).toEqual([6 + 1, 6 + 2, 6 + 2, 2 + 1]);
  }
});

it('shows the last page where the one that was wanted is gone', () => {
  const clusters = clustersOf({ 'Who is Zorbla?': 1, 'Who is Quixon?': 1 });
  const contents = { clusters, rulings: [], keepsMisses: true };
  expect(deskCard(contents, 99, en)).toEqual(deskCard(contents, 1, en));
});

it('says how many wordings are not shown', () => {
  const fillers = Array.from({ length: 14 }, (_, number) => [
    `${'so '.repeat(number)}who painted the wizard?`,
    1,
  ]);
  const cluster = clusterOf(Object.fromEntries(fillers));
  const lines = missCard(cluster, en).blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  expect(lines).toContain(en.desk.moreWordings(3));
});

it.each([
  [{ 'Who painted the old boat green?': 2, 'Who painted the old ship green?': 1 }, 'ship, boat'],
  [{ 'Who painted the wizard?': 2, 'Who has painted wizards?': 1 }, 'painted, …'],
  [{ 'What was the zeppelin?': 1 }, 'zeppelin, …'],
])('gives an example made of the questions’ own words: %j', (asked, example) => {
  expect(synonymForm(clusterOf(asked), en).fields[0]).toMatchObject({ example });
});

it('advises against a synonym that makes an answer worse, and shows which', () => {
  const worse = Array.from({ length: 7 }, (_, number) => `Who is number ${number}?`);
  const card = synonymTrialCard('boat, ship', { ...replay, answered: ['Who won?'], worse }, DRAFT, en);
  const lines = card.blocks.flatMap((block) => ('text' in block ? [block.text] : []));
  expect(lines).toContain(en.desk.effect(1, 7));
  expect(lines.indexOf(en.desk.nowWorse)).toBeLessThan(lines.indexOf(en.desk.nowAnswered));
  expect(lines).toContain('“Who is number 4?”');
  expect(lines).not.toContain('“Who is number 5?”');
  expect(lines).toContain(en.desk.moreQuestions(2));
  expect(card.buttons.map(({ label, primary }) => [label, primary])).toEqual([
    [en.buttons.save, false],
    [en.buttons.cancel, true],
  ]);
});

it('advises nothing against a synonym that does no harm', () => {
  const card = synonymTrialCard('boat, ship', replay, DRAFT, en);
  expect(card.buttons.map(({ primary }) => primary)).toEqual([true, false]);
});
