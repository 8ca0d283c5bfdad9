/** What is counted about this process, in a registry of its own, as Prometheus reads it. */
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';
import type { CallRecord } from '../http/types';

export interface Metrics {
  readonly countRequest: (request: {
    readonly route: string;
    readonly status: number;
    readonly seconds: number;
  }) => void;
  /** To be told of every upstream call, those that a cache answered among them. */
  readonly countUpstreamCall: (call: CallRecord) => void;
  readonly contentType: string;
  readonly print: () => Promise<string>;
}

export function createMetrics(): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'trackgraph_http_request_seconds',
    help: 'Time from the head of a request to the end of its answer.',
    labelNames: ['route', 'status'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30],
    registers: [registry],
  });
  const calls = new Counter({
    name: 'trackgraph_upstream_calls_total',
    help: 'Calls to providers by answer; cache HIT, STALE and JOINED cost the provider nothing.',
    labelNames: ['provider', 'account', 'status', 'cache'],
    registers: [registry],
  });
  const waited = new Counter({
    name: 'trackgraph_upstream_waited_seconds_total',
    help: 'Time that calls waited inside the limits of their provider.',
    labelNames: ['provider', 'account'],
    registers: [registry],
  });
  return {
    countRequest: ({ route, status, seconds }) => requests.observe({ route, status }, seconds),
    countUpstreamCall: ({ provider, account, status, cache, waitedMs }) => {
      calls.inc({ provider, account, status: status ?? 'none', cache });
      waited.inc({ provider, account }, waitedMs / 1000);
    },
    contentType: registry.contentType,
    print: () => registry.metrics(),
  };
}
