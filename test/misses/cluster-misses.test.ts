import { describe, expect, it } from 'vitest';
import { type Cluster, clusterMisses } from '../../src/misses/cluster-misses.ts';
import { contentTerms } from '../../src/misses/content-terms.ts';
import type { Miss } from '../../src/misses/miss.ts';
import { hostileTexts } from '../hostile-texts.ts';

const DAY = 24 * 60 * 60 * 1000;
const NOW = 1000 * DAY;

function missOf(question: string, more: Partial<Miss> = {}): Miss {
  const none = { unanswered: 1, related: 0, unhelpful: 0, helpful: 0, firstAt: NOW, lastAt: NOW };
  return { question, terms: contentTerms(question), ...none, ...more };
}

function questionsOf(clusters: readonly Cluster[]): string[][] {
  return clusters.map(({ misses }) => misses.map(({ question }) => question));
}

function groups(...questions: string[]): string[][] {
  return questionsOf(
    clusterMisses(
      questions.map((question) => missOf(question)),
      NOW,
    ),
  );
}

describe('clusterMisses', () => {
  it.each([
    [['Why was the bridge closed?', 'Why did they close the old bridge?']],
    [['What does Vorren pay for the ferry?', 'how much did vorren pay for that ferry then']],
    [['Who painted the harbour?', 'Painter of the harbor?', 'who paints harbours']],
  ])('puts %j together', (questions) => {
    expect(groups(...questions)).toHaveLength(1);
  });

  it.each([
    [['Did Vorren close the bridge?', 'Did Zibak close the bridge?']],
    [['Did 12 boats leave the harbour?', 'Did 13 boats leave the harbour?']],
    [['Has Spain banned the lamp?', 'Has Portugal banned the lamp?', 'Has anyone banned the lamp?']],
    [['Did Vorren close the bridge?', 'Did Vorren paint the bridge?']],
    [['Was the bridge closed?', 'Was the lamp sold?']],
    [['why???', 'who?', '!?']],
  ])('keeps %j apart', (questions) => {
    expect(groups(...questions)).toHaveLength(questions.length);
  });

  it('leads with what is asked most, the newest of those, and sums up', () => {
    const [cluster] = clusterMisses(
      [
        missOf('bridge closed', { unanswered: 2, related: 1, lastAt: NOW - 3 * DAY, firstAt: NOW - 9 * DAY }),
        missOf('Why is the bridge closed?', { unanswered: 0, related: 1, unhelpful: 2, helpful: 4 }),
        missOf('the bridge is closed?', { lastAt: NOW - DAY, firstAt: NOW - DAY }),
      ],
      NOW,
    );
    expect(cluster?.leading.question).toBe('Why is the bridge closed?');
    expect(cluster?.misses.map(({ question }) => question)).toEqual([
      'Why is the bridge closed?',
      'bridge closed',
      'the bridge is closed?',
    ]);
    expect(cluster).toMatchObject({ unanswered: 3, related: 2, unhelpful: 2, helpful: 4, lastAt: NOW });
  });

  it('puts first what is asked most lately: an ask of a week ago counts half', () => {
    const ago = (days: number): Partial<Miss> => ({ firstAt: NOW - days * DAY, lastAt: NOW - days * DAY });
    const clusters = clusterMisses(
      [
        missOf('Who sold the lamp?', { unanswered: 3, ...ago(7) }),
        missOf('Who closed the bridge?', { unanswered: 2 }),
        missOf('Who painted the boat?', { unanswered: 5, ...ago(7) }),
        missOf('Who ate the cake?', { unanswered: 9, ...ago(28) }),
      ],
      NOW,
    );
    expect(clusters.map(({ leading }) => leading.question)).toEqual([
      'Who painted the boat?',
      'Who closed the bridge?',
      'Who sold the lamp?',
      'Who ate the cake?',
    ]);
  });

  it('does not count what was marked helpful', () => {
    const clusters = clusterMisses(
      [missOf('Who sold the lamp?', { helpful: 9 }), missOf('Who closed the bridge?', { unanswered: 2 })],
      NOW,
    );
    expect(clusters[0]?.leading.question).toBe('Who closed the bridge?');
  });

  it('gives each miss one cluster, whatever was asked', () => {
    const misses = [...new Set(hostileTexts(5000))].map((question) => missOf(question));
    const found = clusterMisses(misses, NOW).flatMap((cluster) => cluster.misses);
    expect(found).toHaveLength(misses.length);
    expect(new Set(found)).toEqual(new Set(misses));
    expect(clusterMisses([], NOW)).toEqual([]);
  });
});
