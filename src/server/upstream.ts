/** What one request cost upstream: collected while it runs, told in `extensions.upstream` when it asks for it. */
import { InputError } from '../errors';
import type { CallRecord, CallRecorder, UsedAnswer } from '../http/types';
import type { Connection } from '../providers/provider';

export interface UpstreamRecorder extends CallRecorder {
  readonly calls: () => readonly CallRecord[];
  /** What the request was made of. */
  readonly used: () => readonly UsedAnswer[];
}

export type UpstreamDetail = 'summary' | 'calls' | 'explain';

export interface UpstreamSummary {
  /** Requests that went out, tokens and retries among them. */
  readonly calls: number;
  readonly cacheHits: number;
  /** Joined an equal call that was already under way. */
  readonly coalesced: number;
  readonly retries: number;
  /** Spent waiting inside the provider's limits. */
  readonly waitedMs: number;
  /** Calls that may start at once now, by the tightest limit of the accounts that were asked. */
  readonly remaining: number;
}

export function createRecorder(count: (call: CallRecord) => void): UpstreamRecorder {
  const calls: CallRecord[] = [];
  const used: UsedAnswer[] = [];
  return {
    record: (call) => {
      calls.push(call);
      count(call);
    },
    use: (one) => void used.push(one),
    calls: () => calls,
    used: () => used,
  };
}

/** Reads `trackgraph-upstream`; undefined: nothing is asked for. */
export function readUpstreamDetail(header: string | undefined): UpstreamDetail | undefined {
  if (header === undefined || header === '') return undefined;
  if (header === 'summary' || header === 'calls' || header === 'explain') return header;
  throw new InputError(
    `trackgraph-upstream may be summary, calls or explain, not ${JSON.stringify(header.slice(0, 40))}.`,
  );
}

/** Reads `trackgraph-max-age`, in seconds; undefined: any age will do. */
export function readMaxAge(header: string | undefined): number | undefined {
  if (header === undefined || header === '') return undefined;
  if (/^\d{1,9}$/.test(header)) return Number(header);
  throw new InputError(`trackgraph-max-age is a whole number of seconds, not ${JSON.stringify(header.slice(0, 40))}.`);
}

export function summariseUpstream(
  calls: readonly CallRecord[],
  connections: readonly Connection[],
  detail: UpstreamDetail,
): Record<string, unknown> {
  const providers = [...new Set(calls.map((call) => call.provider))];
  const summary = Object.fromEntries(
    providers.map((provider) => [
      provider,
      summarise(
        calls.filter((call) => call.provider === provider),
        connections,
      ),
    ]),
  );
  return detail === 'summary'
    ? { providers: summary }
    : {
        providers: summary,
        calls: calls.map(({ waitedMs: _waited, retry: _retry, isToken: _token, ...call }) => call),
      };
}

function summarise(calls: readonly CallRecord[], connections: readonly Connection[]): UpstreamSummary {
  const sent = calls.filter((call) => call.cache === 'MISS');
  const asked = connections.filter(({ account }) => calls.some((call) => call.account === account.id));
  return {
    calls: sent.length,
    cacheHits: calls.filter((call) => call.cache === 'HIT' || call.cache === 'STALE').length,
    coalesced: calls.filter((call) => call.cache === 'JOINED').length,
    retries: sent.filter((call) => call.retry > 0).length,
    waitedMs: Math.round(sent.reduce((sum, call) => sum + call.waitedMs, 0)),
    remaining: Math.min(...asked.flatMap((connection) => connection.limits().map((limit) => limit.remaining))),
  };
}
