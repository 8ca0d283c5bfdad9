/** A connection to a loopback server that plays the recording. */
import { createAnswerStore } from '../../../src/http/cache';
import type { CallContext } from '../../../src/http/types';
import type { FiguresQuestion, ListQuestion } from '../../../src/model/question';
import { clickmeter } from '../../../src/providers/clickmeter';
import type {
  AccountSettings,
  Connection,
  FiguresSource,
  ListedRow,
  ListSource,
  ReadSource,
} from '../../../src/providers/provider';
import type { Loopback, LoopbackReply, LoopbackRequest } from '../../support/loopback';
import { createEagerClock } from '../../support/eager-clock';
import { startLoopback } from '../../support/loopback';
import { contractAccount, readFixture, recording } from './recording';

/** Noon of a Sunday in March. */
export const now = Date.UTC(2026, 2, 15, 12);
export const march = { between: { from: '2026-03-01', to: '2026-03-07' } };

export interface Kit {
  readonly api: Loopback;
  readonly connection: Connection;
  readonly context: CallContext;
  /** As `/aggregated?fromDay=20260301…`, parameters by name. */
  readonly calls: () => readonly string[];
  readonly findList: (type: string, operation?: string) => ListSource;
  readonly findRead: (type: string, operation: string, field?: string) => ReadSource;
  readonly findFigures: (of: string, dimension: string, operation?: string) => FiguresSource;
  readonly readRows: (source: ListSource, question?: Partial<ListQuestion>) => Promise<readonly ListedRow[]>;
  readonly close: () => Promise<void>;
}

export interface KitOptions {
  /** Path and some parameters → fixture, status without a body, or reply; the first that fits, before the recording. */
  readonly replies?: Readonly<Record<string, string | number | LoopbackReply>>;
  readonly options?: object;
  readonly account?: Partial<AccountSettings>;
}

/** What the recording holds for one question, for every other one. */
const general = [
  { match: '/aggregated/summary/datapoints?type=tl', fixture: 'summary-links.json' },
  { match: '/aggregated/summary/datapoints?type=tp', fixture: 'summary-pixels.json' },
  { match: '/datapoints?type=tl', fixture: 'datapoints-links-expanded.json' },
  { match: '/groups/71/datapoints?type=tl', fixture: 'datapoints-links-expanded.json' },
];

export async function startKit({ replies = {}, options, account }: KitOptions = {}): Promise<Kit> {
  const api = await startLoopback((request) => answer(request, replies));
  const clock = createEagerClock(now);
  const settings = { ...contractAccount(api.url, options), ...account };
  const connection = clickmeter.connect(settings, { store: createAnswerStore(), clock });
  const context = { deadlineAt: now + 60_000, recorder: { record: () => undefined } };
  return {
    api,
    connection,
    context,
    calls: () => api.requests.map(toLine),
    findList: (type, operation) =>
      found(
        connection.lists.find((source) => source.type === type && source.operation === (operation ?? source.operation)),
      ),
    findRead: (type, operation, field) =>
      found(
        connection.reads.find(
          (source) =>
            source.type === type && source.operation === operation && (!field || source.fields.includes(field)),
        ),
      ),
    findFigures: (of, dimension, operation) =>
      found(
        connection.figures.find(
          (source) =>
            source.of === of &&
            source.operation === (operation ?? source.operation) &&
            source.dimensions.some((one) => one.join() === dimension),
        ),
      ),
    readRows: async (source, question) => {
      const asked = askList(question);
      const rows: ListedRow[] = [];
      for (const partition of (await source.readPartitions?.(asked, context)) ?? ['']) {
        for (let page: string | null = null, isLast = false; !isLast;) {
          const part: Awaited<ReturnType<ListSource['readPage']>> = await source.readPage(
            asked,
            partition,
            page,
            context,
          );
          rows.push(...part.rows);
          page = part.next;
          isLast = page === null;
        }
      }
      return rows;
    },
    close: api.close,
  };
}

export function askList(question: Partial<ListQuestion> = {}): ListQuestion {
  return { filter: {}, order: { by: 'NAME', direction: 'ASC' }, range: march, rows: 25, ...question };
}

export function askFigures(question: Partial<FiguresQuestion> = {}): FiguresQuestion {
  return { ids: [], range: march, dimensions: [], filters: [], metrics: ['clicks'], ...question };
}

function found<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is no such source.');
  return value;
}

function answer(request: LoopbackRequest, replies: NonNullable<KitOptions['replies']>): LoopbackReply {
  const line = toLine(request);
  const own = Object.entries(replies).find(([match]) => fits(match, line))?.[1];
  if (typeof own === 'object') return own;
  if (typeof own === 'number') return { status: own };
  const known = [...recording, ...general]
    .filter(({ match }) => fits(match, line))
    .sort((one, other) => other.match.length - one.match.length)[0];
  const fixture = own ?? known?.fixture;
  return fixture ? { json: readFixture(fixture) } : { status: 404, json: readFixture('error-standard.json') };
}

/** Every parameter of the match must be there; `offset=` stands for any offset, `type=` for any type. */
function fits(match: string, line: string): boolean {
  const [[path, wanted = ''], [asked, query = '']] = [match.split('?'), line.split('?')] as [string[], string[]];
  const given = query.split('&');
  return (
    path === asked &&
    wanted
      .split('&')
      .every(
        (part) =>
          part === '' || (part.endsWith('=') ? given.some((one) => one.startsWith(part)) : given.includes(part)),
      )
  );
}

function toLine({ path, query }: LoopbackRequest): string {
  const search = decodeURIComponent(query.toString());
  return search ? `${path}?${search}` : path;
}
