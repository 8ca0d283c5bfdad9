/** A provider's recording as a loopback API: each request gets the body that was written down for it. */
import { readFile } from 'node:fs/promises';
import { createAnswerStore } from '../../src/http/cache';
import type { CallContext, CallRecord } from '../../src/http/types';
import type { AccountSettings, Connection, Provider } from '../../src/providers/provider';
import { createEagerClock } from './eager-clock';
import type { Loopback, LoopbackReply, LoopbackRequest } from './loopback';
import { startLoopback } from './loopback';

export interface Recorded {
  readonly method: string;
  /** The path, and the parameters that matter, each by the beginning of its value. */
  readonly match: string;
  readonly status?: number;
  readonly fixture: string;
}

export interface Recording {
  readonly recording: readonly Recorded[];
  readonly contractAccount: (url: string) => AccountSettings;
}

export interface RecordedProvider {
  readonly api: Loopback;
  readonly connection: Connection;
  readonly records: readonly CallRecord[];
  readonly context: CallContext;
  /** The clock's reading when each request came in. */
  readonly startedAt: readonly number[];
  /** Set: answers instead of the recording. */
  answer: ((request: LoopbackRequest, count: number) => LoopbackReply | undefined) | undefined;
  readonly requestsWithoutRecord: readonly string[];
}

export async function loadRecording(name: string): Promise<Recording> {
  return (await import(`../providers/${name}/recording.ts`)) as Recording;
}

export async function startRecorded(
  name: string,
  provider: Provider,
  change: (account: AccountSettings) => AccountSettings = (account) => account,
): Promise<RecordedProvider> {
  const { recording, contractAccount } = await loadRecording(name);
  const clock = createEagerClock(Date.now());
  const records: CallRecord[] = [];
  const startedAt: number[] = [];
  const requestsWithoutRecord: string[] = [];
  const started: { answer: RecordedProvider['answer'] } = { answer: undefined };
  const api = await startLoopback(async (request, count) => {
    startedAt.push(clock.now());
    const special = started.answer?.(request, count);
    if (special) return special;
    const found = findRecord(recording, request);
    if (!found) requestsWithoutRecord.push(`${request.method} ${toTarget(request)}`);
    if (!found) return { status: 404, json: {} };
    const text = await readFile(new URL(`../providers/${name}/fixtures/${found.fixture}`, import.meta.url), 'utf8');
    return { status: found.status ?? 200, headers: { 'content-type': 'application/json' }, text };
  });
  const connection = provider.connect(change(contractAccount(api.url)), { store: createAnswerStore(), clock });
  const context: CallContext = {
    deadlineAt: clock.now() + 3_600_000,
    recorder: { record: (call) => void records.push(call) },
  };
  return Object.assign(started, { api, connection, records, context, startedAt, requestsWithoutRecord });
}

/** The longest match wins, whatever the order of writing. */
function findRecord(recording: readonly Recorded[], request: LoopbackRequest): Recorded | undefined {
  return recording
    .filter(({ method, match }) => method === request.method && isMatch(match, request))
    .sort((one, other) => other.match.length - one.match.length)[0];
}

function toTarget({ path, query }: LoopbackRequest): string {
  const text = query.toString();
  return text ? `${path}?${text}` : path;
}

/** A match names the whole path, and beginnings of the parameters that it cares about, in any order. */
function isMatch(match: string, { path, query }: LoopbackRequest): boolean {
  const [wantedPath, wantedQuery = ''] = match.split('?', 2);
  const wanted = [...new URLSearchParams(wantedQuery)];
  return (
    path === wantedPath && wanted.every(([name, value]) => query.getAll(name).some((given) => given.startsWith(value)))
  );
}
