/** A connection to a loopback server that plays the recording. */
import { createAnswerStore } from '../../../src/http/cache';
import { systemClock } from '../../../src/http/clock';
import type { CallContext } from '../../../src/http/types';
import type { FiguresQuestion, ListQuestion } from '../../../src/model/question';
import { metrics24 } from '../../../src/providers/metrics24';
import type { AccountSettings, Connection, FiguresSource, ListPage, ListSource } from '../../../src/providers/provider';
import type { Loopback, LoopbackReply, LoopbackRequest } from '../../support/loopback';
import { startLoopback } from '../../support/loopback';
import { contractAccount, readFixture, recording } from './recording';

/** Noon of a Sunday in March. */
export const now = Date.UTC(2026, 2, 15, 12);
export const march = { between: { from: '2026-03-09', to: '2026-03-14' } };

export interface Kit {
  readonly api: Loopback;
  readonly connection: Connection;
  readonly context: CallContext;
  /** As `GET /reports/v2/click-table?end_date=…`, brackets readable. */
  readonly calls: () => readonly string[];
  readonly findList: (type: string) => ListSource;
  readonly findFigures: (of: string) => FiguresSource;
  readonly readPage: (
    type: string,
    partition?: string,
    page?: string | null,
    question?: ListQuestion,
  ) => Promise<ListPage>;
  readonly close: () => Promise<void>;
}

export interface KitOptions {
  /** Answers instead of the recording: a fixture, a status, or a reply; undefined leaves it to the recording. */
  readonly reply?: (line: string, count: number) => string | number | LoopbackReply | undefined;
  readonly options?: object;
  readonly account?: Partial<AccountSettings>;
}

export async function startKit({ reply = () => undefined, options, account }: KitOptions = {}): Promise<Kit> {
  const api = await startLoopback((request, count) => answer(request, reply(toLine(request), count)));
  const clock = { ...systemClock, now: () => now };
  const settings = { ...contractAccount(api.url, options), ...account };
  const connection = metrics24.connect(settings, { store: createAnswerStore(), clock });
  const context = { deadlineAt: now + 60_000, recorder: { record: () => undefined } };
  const findList = (type: string): ListSource => connection.lists.find((source) => source.type === type)!;
  return {
    api,
    connection,
    context,
    calls: () => api.requests.map(toLine),
    findList,
    findFigures: (of) => connection.figures.find((source) => source.of === of)!,
    readPage: (type, partition = 'int1', page = null, question = type === 'FilterGroup' ? askGroups() : askEvents()) =>
      findList(type).readPage(question, partition, page, context),
    close: api.close,
  };
}

export function askEvents(question: Partial<ListQuestion> = {}): ListQuestion {
  return { filter: {}, order: { by: 'AT', direction: 'DESC' }, range: march, rows: 25, ...question };
}

export function askGroups(question: Partial<ListQuestion> = {}): ListQuestion {
  return askEvents({ order: { by: 'NAME', direction: 'ASC' }, ...question });
}

export function askFigures(question: Partial<FiguresQuestion> = {}): FiguresQuestion {
  return { ids: [], range: march, dimensions: [], filters: [], metrics: ['conversions'], ...question };
}

function answer(request: LoopbackRequest, own: string | number | LoopbackReply | undefined): LoopbackReply {
  if (typeof own === 'object') return own;
  if (typeof own === 'number') return { status: own, json: { message: 'not this time' } };
  const known = recording.find(({ method, match }) => method === request.method && request.path.startsWith(match));
  const isOther = request.path.endsWith('/conversion-table') && request.query.get('integration_id') === 'int2';
  const fixture = own ?? (isOther ? 'conversions-of-int2.json' : known?.fixture);
  return fixture ? { json: readFixture(fixture) } : { status: 404, json: {} };
}

function toLine({ method, path, query }: LoopbackRequest): string {
  const search = decodeURIComponent(query.toString());
  return `${method} ${path.replace('/api/v2', '')}${search && `?${search}`}`;
}
