/** A connection to a loopback server that plays the recording. */
import { createAnswerStore } from '../../../src/http/cache';
import { systemClock } from '../../../src/http/clock';
import type { CallContext } from '../../../src/http/types';
import type { FiguresQuestion, ListQuestion } from '../../../src/model/question';
import { pirsch } from '../../../src/providers/pirsch';
import type {
  AccountSettings,
  Connection,
  FiguresSource,
  ListSource,
  ReadSource,
} from '../../../src/providers/provider';
import type { Loopback, LoopbackReply, LoopbackRequest } from '../../support/loopback';
import { startLoopback } from '../../support/loopback';
import { contractAccount, readFixture, recording } from './recording';

/** Noon of a Sunday in March. */
export const now = Date.UTC(2026, 2, 15, 12);
export const march = { between: { from: '2026-03-01', to: '2026-03-03' } };
export const shop = 'A5kgYzK14m';
export const blog = 'M03loiem34';

export interface Kit {
  readonly api: Loopback;
  readonly connection: Connection;
  readonly context: CallContext;
  /** Calls but those for tokens and websites, as `GET /statistics/total?from=…`. */
  readonly calls: () => readonly string[];
  readonly findList: (type: string, operation?: string) => ListSource;
  readonly findRead: (type: string, operation?: string) => ReadSource;
  readonly findFigures: (of: string, dimensions: readonly string[], operation?: string) => FiguresSource;
  readonly close: () => Promise<void>;
}

export interface KitOptions {
  /** Path and beginning of the query, below the prefix → fixture, status or reply; wins over the recording. */
  readonly replies?: Readonly<
    Record<string, string | number | LoopbackReply | ((request: LoopbackRequest) => LoopbackReply)>
  >;
  readonly options?: object;
  readonly account?: Partial<AccountSettings>;
  readonly now?: () => number;
}

export async function startKit({
  replies = {},
  options,
  account,
  now: time = () => now,
}: KitOptions = {}): Promise<Kit> {
  const api = await startLoopback((request) => answer(request, replies));
  const clock = { ...systemClock, now: time };
  const settings = { ...contractAccount(api.url, options), ...account };
  const connection = pirsch.connect(settings, { store: createAnswerStore(), clock });
  const find = <T extends { readonly operation: string }>(
    sources: readonly T[],
    isMeant: (source: T) => boolean,
    operation?: string,
  ): T => {
    const found = sources.find((source) => isMeant(source) && (operation ?? source.operation) === source.operation);
    if (!found) throw new Error('There is no such source.');
    return found;
  };
  return {
    api,
    connection,
    context: { deadlineAt: time() + 60_000, recorder: { record: () => undefined } },
    calls: () => api.requests.map(toLine).filter((line) => !/^(POST \/token|GET \/domain)/.test(line)),
    findList: (type, operation) => find(connection.lists, (source) => source.type === type, operation),
    findRead: (type, operation) => find(connection.reads, (source) => source.type === type, operation),
    findFigures: (of, dimensions, operation) =>
      find(
        connection.figures,
        (source) => source.of === of && source.dimensions.some((one) => one.join() === dimensions.join()),
        operation,
      ),
    close: api.close,
  };
}

export function askList(question: Partial<ListQuestion> = {}): ListQuestion {
  return { filter: {}, order: { by: 'NAME', direction: 'ASC' }, range: march, rows: 25, ...question };
}

export function askFigures(question: Partial<FiguresQuestion> = {}): FiguresQuestion {
  return { ids: [], range: march, dimensions: [], filters: [], metrics: ['visitors'], ...question };
}

function answer(request: LoopbackRequest, replies: NonNullable<KitOptions['replies']>): LoopbackReply {
  const line = toLine(request);
  const own = Object.entries(replies).find(([match]) => isMatch(line, `${request.method} ${match}`))?.[1];
  if (typeof own === 'function') return own(request);
  if (typeof own === 'object') return own;
  if (typeof own === 'number') return { status: own, json: { validation: null, error: ['not this time'] } };
  const known = recording.find(({ method, match }) => isMatch(line, `${method} ${match.replace('/api/v1', '')}`));
  const fixture = own ?? known?.fixture;
  return fixture ? { json: readFixture(fixture) } : { status: 404, json: {} };
}

function isMatch(line: string, match: string): boolean {
  return match.includes('?') ? line.startsWith(match) : line.split('?')[0] === match;
}

function toLine({ method, path, query }: LoopbackRequest): string {
  const search = decodeURIComponent(query.toString());
  return `${method} ${path.replace('/api/v1', '')}${search && `?${search}`}`;
}
