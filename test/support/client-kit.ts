/** A client of a loopback API, with a clock and a recorder that a test can read. */
import { createAnswerStore } from '../../src/http/cache';
import { createAccountClient } from '../../src/http/client';
import { toUsualKind } from '../../src/http/status';
import type {
  AccountClient,
  AccountClientOptions,
  CallContext,
  CallRecord,
  LimitBucket,
  UpstreamCall,
} from '../../src/http/types';
import { createFakeClock, type FakeClock } from './fake-clock';
import type { Loopback } from './loopback';

export const SECRET = 'canary-5f2e91c7';

export interface ClientKit {
  readonly client: AccountClient;
  readonly clock: FakeClock;
  /** Every recorded call, as `GET /report 200 MISS`; `retry 1` follows where it is one. */
  readonly lines: string[];
  readonly records: CallRecord[];
  /** A context with a deadline in a minute. */
  readonly context: (overrides?: Partial<CallContext>) => CallContext;
}

export function createClientKit(api: Pick<Loopback, 'url'>, overrides: Partial<AccountClientOptions> = {}): ClientKit {
  const clock = createFakeClock();
  const lines: string[] = [];
  const records: CallRecord[] = [];
  const recorder = {
    record: (call: CallRecord) => {
      records.push(call);
      const retry = call.retry > 0 ? ` retry ${call.retry}` : '';
      lines.push(`${call.method} ${call.route} ${call.status} ${call.cache}${retry}`);
    },
  };
  const client = createAccountClient({
    provider: 'stub',
    account: 'main',
    baseUrl: api.url,
    limits: [toBucket('all', 1000, 1000)],
    createAuthoriser: () => ({ authorise: async () => ({ 'x-key': SECRET }) }),
    readRefusal: ({ status }) => ({ kind: toUsualKind(status) }),
    secrets: [SECRET],
    store: createAnswerStore(),
    clock,
    ...overrides,
  });
  const context = (more: Partial<CallContext> = {}) => ({ deadlineAt: clock.now() + 60_000, recorder, ...more });
  return { client, clock, lines, records, context };
}

export function toBucket(name: string, calls: number, perMs: number): LimitBucket {
  return { name, calls, perMs, source: 'assumed' };
}

/** `GET /report`, repeatable, with the body as it comes. */
export function toCall(overrides: Partial<UpstreamCall<unknown>> = {}): UpstreamCall<unknown> {
  const { method = 'GET', path = '/report' } = overrides;
  return {
    operation: `${method} ${path}`,
    method,
    path,
    buckets: ['all'],
    isRepeatable: true,
    parse: (body) => body,
    ...overrides,
  };
}
