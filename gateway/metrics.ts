import { Counter, Histogram, Registry } from 'prom-client';

/** What the gateway counts. No label ever holds anything of a person: names of subgraphs and closed lists only. */
export type Metrics = {
  readonly registry: Registry;
  /** An operation was planned and compiled, in this time (seconds). */
  readonly compiled: (seconds: number) => void;
  /** An operation was carried out by the stock executor, because its plan has a step that ours does not know. */
  readonly fellBack: () => void;
  /** An operation was answered without Apollo Server, because it was accepted and compiled before. */
  readonly fastLane: () => void;
  /** A subgraph was asked, and how that ended. */
  readonly asked: (subgraph: string, outcome: 'ACTUEEL' | 'NIET_BESCHIKBAAR' | 'TIJD_OP' | 'NIET_BEVOEGD') => void;
  /** A request that was under way already served another asker too. */
  readonly shared: (subgraph: string) => void;
  /** A question was refused because as many as there may be are under way. */
  readonly refusedBusy: () => void;
};

/** Starts counting. */
export function createMetrics(): Metrics {
  const registry = new Registry();
  const registers = [registry];
  const compiled = new Histogram({ registers, name: 'loketgraaf_operation_compile_seconds', help: 'Time to plan and compile an operation, once per operation.', buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1] });
  const fellBack = new Counter({ registers, name: 'loketgraaf_fallback_operations_total', help: 'Operations carried out by the stock executor.' });
  const fastLane = new Counter({ registers, name: 'loketgraaf_fast_lane_operations_total', help: 'Operations answered without Apollo Server.' });
  const asked = new Counter({ registers, name: 'loketgraaf_subgraph_requests_total', help: 'Requests to subgraphs by outcome.', labelNames: ['subgraph', 'outcome'] });
  const shared = new Counter({ registers, name: 'loketgraaf_shared_requests_total', help: 'Requests answered by one that was under way.', labelNames: ['subgraph'] });
  const refusedBusy = new Counter({ registers, name: 'loketgraaf_refused_busy_total', help: 'Requests refused because as many as there may be were under way.' });
  const perOutcome = new Map<string, ReturnType<typeof asked.labels>>();
  return {
    registry,
    compiled: (seconds) => { compiled.observe(seconds); },
    fellBack: () => { fellBack.inc(); },
    fastLane: () => { fastLane.inc(); },
    asked(subgraph, outcome) {
      const name = `${subgraph} ${outcome}`;
      const child = perOutcome.get(name) ?? asked.labels({ subgraph, outcome });
      perOutcome.set(name, child);
      child.inc();
    },
    shared: (subgraph) => { shared.inc({ subgraph }); },
    refusedBusy: () => { refusedBusy.inc(); },
  };
}
