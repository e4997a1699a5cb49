import { expect, it } from 'vitest';
import { createMetrics } from '../../src/running/metrics.ts';
import { gatewayOf } from './gateway-states.ts';

function metricsOf(gateway = gatewayOf({}), now = 0) {
  let size = { articles: 3, paragraphs: 90 };
  const metrics = createMetrics({ state: () => gateway, corpus: () => size, now: () => now });
  return {
    metrics,
    resize(articles: number, paragraphs: number) {
      size = { articles, paragraphs };
    },
    async lines(name: string) {
      const text = await metrics.text();
      return text.split('\n').filter((line) => line.startsWith(name));
    },
  };
}

it('counts interactions by kind, name and outcome, and times them', async () => {
  const { metrics, lines } = metricsOf();
  metrics.begin('command').end('ask', 'answered');
  metrics.begin('command').end('ask', 'answered');
  metrics.begin('message command').end('answer', 'empty');
  expect(await lines('footnote_interactions_total')).toEqual([
    'footnote_interactions_total{kind="command",name="ask",outcome="answered"} 2',
    'footnote_interactions_total{kind="message command",name="answer",outcome="empty"} 1',
  ]);
  expect(await lines('footnote_interaction_seconds_count')).toEqual([
    'footnote_interaction_seconds_count{kind="command"} 2',
    'footnote_interaction_seconds_count{kind="message command"} 1',
  ]);
});

it('does not let what comes from outside make series without end', async () => {
  const { metrics, lines } = metricsOf();
  for (let index = 0; index < 500; index += 1) metrics.begin('command').end(`name-${index}`, 'done');
  metrics.begin('command').end('a"}\n@everyone', 'done');
  const counted = await lines('footnote_interactions_total');
  expect(counted.length).toBeLessThan(100);
  expect(counted.at(-1)).toBe('footnote_interactions_total{kind="command",name="other",outcome="done"} 437');
});

it('shows the gateway and the corpus as they are when asked', async () => {
  const { lines, resize } = metricsOf(
    gatewayOf({ lastAcknowledged: 2_000 }, { status: 'resuming', readySince: undefined }),
    12_500,
  );
  expect(await lines('footnote_gateway')).toEqual([
    'footnote_gateway_ready{shard="0"} 1',
    'footnote_gateway_ready{shard="1"} 0',
    'footnote_gateway_silence_seconds{shard="0"} 10.5',
  ]);
  expect(await lines('footnote_guilds')).toEqual(['footnote_guilds 2']);
  resize(4, 120);
  expect(await lines('footnote_articles')).toEqual(['footnote_articles 4']);
  expect(await lines('footnote_paragraphs')).toEqual(['footnote_paragraphs 120']);
});

it('counts reloads by outcome, and shows the process', async () => {
  const { metrics, lines } = metricsOf();
  metrics.reloaded('loaded');
  metrics.reloaded('failed');
  metrics.reloaded('failed');
  expect(await lines('footnote_corpus_reloads_total')).toEqual([
    'footnote_corpus_reloads_total{outcome="loaded"} 1',
    'footnote_corpus_reloads_total{outcome="failed"} 2',
  ]);
  expect(await lines('process_resident_memory_bytes')).toHaveLength(1);
});
