import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { boundedLabels } from './bounded-labels.ts';
import { type GatewayState, lastSignOfLife } from './gateway-state.ts';

/** What the gauges show; asked each time that the metrics are read. */
export interface MetricsOptions {
  readonly state: () => GatewayState;
  readonly corpus: () => { readonly articles: number; readonly paragraphs: number };
  /** In ms since 1970, on the clock of the state. Default: the system's clock. */
  readonly now?: () => number;
}

/** One interaction that is being handled. */
export interface Measure {
  /** Counts it. `name` and `outcome` are of small fixed sets: of any text that a member wrote they must hold nothing. */
  end(name: string, outcome: string): void;
}

/** What the bot counts. */
export interface Metrics {
  /** Starts the clock for one interaction. */
  begin(kind: string): Measure;
  /** Counts a try to load the changed articles. */
  reloaded(outcome: 'loaded' | 'failed'): void;
  /** Everything, in Prometheus' text format. */
  text(): Promise<string>;
  readonly contentType: string;
}

/** From half a millisecond, which an answer takes, to the 3 s after which Discord takes none. In seconds. */
const BUCKETS = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 3, 5];

/** Counters of their own registry, and the process's memory, processor and event loop. */
export function createMetrics({ state, corpus, now = Date.now }: MetricsOptions): Metrics {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const interactions = new Counter({
    name: 'footnote_interactions_total',
    help: 'Interactions and mentions that were handled, by how they ended',
    labelNames: ['kind', 'name', 'outcome'],
    registers,
  });
  const seconds = new Histogram({
    name: 'footnote_interaction_seconds',
    help: 'From the arrival of an interaction until Discord took the answer',
    labelNames: ['kind'],
    buckets: BUCKETS,
    registers,
  });
  const reloads = new Counter({
    name: 'footnote_corpus_reloads_total',
    help: 'Times that the changed articles were loaded anew',
    labelNames: ['outcome'],
    registers,
  });
  showGateway(registry, state, now);
  showCorpus(registry, corpus);
  const bounded = boundedLabels();
  return {
    begin(kind) {
      const boundedKind = bounded('kind', kind);
      const stop = seconds.startTimer({ kind: boundedKind });
      return {
        end(name, outcome) {
          stop();
          interactions.inc({
            kind: boundedKind,
            name: bounded('name', name),
            outcome: bounded('outcome', outcome),
          });
        },
      };
    },
    reloaded: (outcome) => reloads.inc({ outcome }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

function showGateway(registry: Registry, state: () => GatewayState, now: () => number): void {
  const registers = [registry];
  new Gauge({
    name: 'footnote_gateway_ready',
    help: 'Whether a shard is ready',
    labelNames: ['shard'],
    registers,
    collect() {
      this.reset();
      for (const { id, status } of state().shards) this.set({ shard: id }, status === 'ready' ? 1 : 0);
    },
  });
  new Gauge({
    name: 'footnote_gateway_silence_seconds',
    help: 'Since a shard acknowledged a heartbeat or became ready',
    labelNames: ['shard'],
    registers,
    collect() {
      this.reset();
      for (const shard of state().shards) {
        const sign = lastSignOfLife(shard);
        if (sign !== undefined) this.set({ shard: shard.id }, (now() - sign) / 1000);
      }
    },
  });
  new Gauge({
    name: 'footnote_guilds',
    help: 'Guilds that the bot is in, of the shards of this process',
    registers,
    collect() {
      this.set(state().guilds);
    },
  });
}

function showCorpus(registry: Registry, corpus: MetricsOptions['corpus']): void {
  for (const what of ['articles', 'paragraphs'] as const) {
    new Gauge({
      name: `footnote_${what}`,
      help: `The ${what} that are asked`,
      registers: [registry],
      collect() {
        this.set(corpus()[what]);
      },
    });
  }
}
