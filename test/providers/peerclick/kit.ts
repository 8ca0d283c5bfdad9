/** A connection to a loopback server that plays the recording. */
import { createAnswerStore } from '../../../src/http/cache';
import { systemClock } from '../../../src/http/clock';
import type { CallContext, Clock } from '../../../src/http/types';
import { peerclick } from '../../../src/providers/peerclick';
import type {
  AccountSettings,
  Connection,
  FiguresSource,
  ListSource,
  ReadSource,
} from '../../../src/providers/provider';
import type { FiguresQuestion, ListQuestion } from '../../../src/model/question';
import type { Loopback, LoopbackReply, LoopbackRequest } from '../../support/loopback';
import { startLoopback } from '../../support/loopback';
import { contractAccount, readFixture, recording } from './recording';

/** Noon of a Sunday in March. */
export const now = Date.UTC(2026, 2, 15, 12);
export const march = { between: { from: '2026-03-01', to: '2026-03-14' } };

export interface Kit {
  readonly api: Loopback;
  readonly connection: Connection;
  readonly context: CallContext;
  /** Calls but those for tokens, as `GET /report?groupBy=campaign…`. */
  readonly calls: () => readonly string[];
  readonly findList: (type: string) => ListSource;
  readonly findRead: (type: string, operation?: string) => ReadSource;
  readonly findFigures: (of: string, ...dimensions: string[]) => FiguresSource;
  readonly close: () => Promise<void>;
}

export interface KitOptions {
  /** Path and beginning of the query, below `/v1` → fixture, status or reply; wins over the recording. */
  readonly replies?: Readonly<Record<string, string | number | LoopbackReply>>;
  readonly options?: object;
  readonly account?: Partial<AccountSettings>;
  readonly clock?: Clock;
}

export async function startKit({ replies = {}, options, account, clock }: KitOptions = {}): Promise<Kit> {
  const api = await startLoopback((request) => answer(request, replies));
  const time = clock ?? { ...systemClock, now: () => now };
  const settings = { ...contractAccount(api.url, options), ...account };
  const connection = peerclick.connect(settings, { store: createAnswerStore(), clock: time });
  const found = <T>(value: T | undefined): T => {
    if (value === undefined) throw new Error('There is no such source.');
    return value;
  };
  return {
    api,
    connection,
    context: { deadlineAt: time.now() + 60_000, recorder: { record: () => undefined } },
    calls: () => api.requests.map(toLine).filter((line) => !line.includes('/auth/')),
    findList: (type) => found(connection.lists.find((source) => source.type === type)),
    findRead: (type, operation) =>
      found(
        connection.reads.find((source) => source.type === type && (operation ?? source.operation) === source.operation),
      ),
    findFigures: (of, ...dimensions) =>
      found(
        connection.figures.find(
          (source) => source.of === of && source.dimensions.some((one) => one.join() === dimensions.join()),
        ),
      ),
    close: api.close,
  };
}

export function askList(question: Partial<ListQuestion> = {}): ListQuestion {
  return { filter: {}, order: { by: 'NAME', direction: 'ASC' }, range: march, rows: 25, ...question };
}

export function askFigures(question: Partial<FiguresQuestion> = {}): FiguresQuestion {
  return { ids: [], range: march, dimensions: [], filters: [], metrics: ['clicks'], ...question };
}

function answer(request: LoopbackRequest, replies: NonNullable<KitOptions['replies']>): LoopbackReply {
  const line = toLine(request);
  const own = Object.entries(replies).find(([match]) => line.startsWith(`${request.method} ${match}`))?.[1];
  if (typeof own === 'object') return own;
  if (typeof own === 'number') return { status: own, json: { description: 'not this time' } };
  const known = recording.find((entry) => line.startsWith(`${entry.method} ${entry.match.replace('/v1', '')}`));
  const fixture = own ?? known?.fixture;
  return fixture ? { json: readFixture(fixture) } : { status: 404, json: {} };
}

function toLine({ method, path, query }: LoopbackRequest): string {
  const search = query.toString();
  return `${method} ${path.replace('/v1', '')}${search && `?${search}`}`;
}
