/** Pages: they exist by being visited, so their list is a statistic of a website in a range, a hundred rows a call. */
import { createAccountError, createCursorError } from '../../../errors';
import type { CallContext } from '../../../http/types';
import { compareKnown } from '../../../model/compare';
import type { Entity } from '../../../model/entity';
import { groupBy } from '../../../model/group-by';
import type { MetricName } from '../../../model/metrics';
import type { FiguresQuestion, ListQuestion, Order, OrderField } from '../../../model/question';
import type {
  FigureRow,
  FiguresAnswer,
  FiguresSource,
  ListedRow,
  ListPage,
  ListSource,
  ReadSource,
} from '../../provider';
import { createNotFound } from '../errors';
import { configuration, statistics } from '../limits';
import { decodePageId, encodePageId, normalisePage, type PageRef, type StatisticRow, type Website } from '../normalise';
import type { Period, PirschApi } from './api';
import { filterDimensions, toFilterParams, type FilterParams } from './filters';
import { readWebsiteIds, toPage, websitesFirst } from './lists';
import { pageSize, readStatistic, readStatisticPage, toFigures, type StatisticAnswer } from './read-statistic';
import { pages, total } from './statistics';

const knownFields = ['name', 'url', 'status', 'createdAt', 'website'] as const;
const listedFields = [...knownFields, 'title'] as const;
const sortable: readonly OrderField[] = ['visitors', 'views', 'sessions', 'bounces'];

/** A list longer than this many calls is not read to be sorted or searched here. */
const maxListPages = 50;

/** Up to so many pages of a website are asked for one by one; for more, its list is read. */
const fewPages = 3;

export function createPageList(api: PirschApi): ListSource {
  return {
    operation: 'GET /statistics/page',
    buckets: [statistics],
    freshForSeconds: 60,
    after: websitesFirst,
    noun: 'datapoint',
    type: 'Page',
    fields: listedFields,
    figures: pages.metrics,
    orders: api.options.sortsUpstream ? sortable : [],
    filters: ['domains', 'search'],
    rowsPerCall: pageSize,
    readPartitions: ({ filter }, context) => readWebsiteIds(api, filter, context),
    readPage: (question, partition, page, context) => readListPage(api, question, partition, page, context),
  };
}

/** All but the title follows from the id and the website. */
export function createPageRead(api: PirschApi): ReadSource {
  return {
    operation: 'GET /domain',
    buckets: [configuration],
    freshForSeconds: 60,
    type: 'Page',
    fields: knownFields,
    estimateCalls: () => ({ min: 1, max: 1 }),
    read: async (ids, context) => {
      const groups = await findPages(api, ids, context);
      const rows = groups.flatMap(({ website, paths }) => paths.map((path) => normalisePage(website, path)));
      return new Map(rows.map((row) => [row.upstreamId, row]));
    },
  };
}

/** The title is the one that the page bore to most visitors of the last 30 days. */
export function createTitledPageRead(api: PirschApi): ReadSource {
  return {
    operation: 'GET /statistics/page',
    buckets: [statistics],
    freshForSeconds: 60,
    after: websitesFirst,
    type: 'Page',
    fields: listedFields,
    estimateCalls: (ids) => {
      const counts = [...countByWebsite(ids).values()].map((count) => (count <= fewPages ? count : 1));
      const min = counts.reduce((sum, count) => sum + count, 0);
      return { min, max: min === ids.length ? min : null };
    },
    read: async (ids, context) => {
      const groups = await findPages(api, ids, context);
      const titled = groups.map(async ({ website, paths }): Promise<readonly Entity[]> => {
        const period = api.toPeriod(website, { preset: 'LAST_30_DAYS' });
        const questions = paths.length <= fewPages ? paths.map((path) => ({ path })) : [{}];
        const answers = await Promise.all(
          questions.map((params) => readStatistic(api, pages, { website, period, params }, context)),
        );
        const titles = new Map(answers.flatMap(({ rows }) => rows.map(({ key, label }) => [key, label])));
        return paths.map((path) => ({ ...normalisePage(website, path), title: titles.get(path) ?? null }));
      });
      const rows = (await Promise.all(titled)).flat();
      return new Map(rows.map((row) => [row.upstreamId, row]));
    },
  };
}

/** Totals of many pages of few websites. What a whole list lacks was not visited. */
export function createListedPageTotals(api: PirschApi): FiguresSource {
  return {
    operation: 'GET /statistics/page',
    buckets: [statistics],
    freshForSeconds: 60,
    after: websitesFirst,
    of: 'Page',
    dimensions: [[]],
    metrics: pages.metrics,
    filters: filterDimensions.filter((dimension) => dimension !== 'PAGE'),
    canReadLastSeconds: true,
    // How long a website's list is, is not known before.
    estimateCalls: ({ ids }) => ({ min: countByWebsite(ids).size, max: null }),
    read: (question, context) => readListedTotals(api, question, context),
  };
}

async function readListPage(
  api: PirschApi,
  question: ListQuestion,
  partition: string,
  page: string | null,
  context: CallContext,
): Promise<ListPage> {
  const website = await api.findWebsite(partition, context);
  if (!website) return { rows: [], next: null, total: 0 };
  const { filter, order, range } = question;
  const period = api.toPeriod(website, range);
  const sort = toSortParams(api, order);
  const asked = { website, period, params: { ...sort, ...toSearchParams(filter.search) } };
  const offset = readOffset(page);
  if (sort) {
    const answer = await readStatisticPage(api, pages, asked, offset, context);
    // With titles a path can come again on a later page: then the list must be read whole.
    if (offset > 0 || answer.rows.every((row) => row.label === undefined)) {
      const { rows } = toPage(toListedRows(api, website, period, answer), filter);
      return { rows, next: answer.isCut ? String(offset + pageSize) : null, total: null };
    }
  }
  const answer = await readStatistic(api, pages, asked, context, maxListPages);
  if (answer.isCut) throw createTooLong(api, website, answer);
  const whole = toPage(toListedRows(api, website, period, answer), filter);
  return sort ? { ...whole, rows: [...whole.rows].sort((one, other) => compareBy(order, one, other)) } : whole;
}

function toListedRows(api: PirschApi, website: Website, period: Period, answer: StatisticAnswer): readonly ListedRow[] {
  return answer.rows.flatMap((row) =>
    row.key === null
      ? []
      : [
          {
            row: { ...normalisePage(website, row.key), title: row.label ?? null },
            figures: toFigures(api, pages, period, answer, row),
          },
        ],
  );
}

function toSortParams(api: PirschApi, { by, direction }: Order): FilterParams | null {
  return api.options.sortsUpstream && sortable.includes(by) ? { sort: by, direction: direction.toLowerCase() } : null;
}

/** What lacks the metric comes last. */
function compareBy({ by, direction }: Order, one: ListedRow, other: ListedRow): number {
  const [left = null, right = null] = [one, other].map(({ figures }) => figures?.values[by as MetricName]);
  return compareKnown(left, right, (less, more) => (direction === 'ASC' ? less - more : more - less));
}

/** Pirsch finds the text anywhere in the path, `toPage` keeps what begins with it; a `!` would turn its meaning round. */
function toSearchParams(search: string | undefined): { search?: string } {
  return search && !/^!|\\/.test(search) ? { search } : {};
}

function readOffset(page: string | null): number {
  if (page === null) return 0;
  if (!/^[1-9]\d{0,6}00$/.test(page)) throw createCursorError();
  return Number(page);
}

async function readListedTotals(
  api: PirschApi,
  question: FiguresQuestion,
  context: CallContext,
): Promise<FiguresAnswer> {
  const params = toFilterParams(question.filters, api.account);
  const groups = await findPages(api, question.ids, context);
  const rows = groups.map(async ({ website, paths }): Promise<readonly FigureRow[]> => {
    const period = api.toPeriod(website, question.range);
    const list = await readStatistic(api, pages, { website, period, params }, context);
    const byPath = new Map(list.rows.map((row) => [row.key, row]));
    return Promise.all(
      paths.map(async (path): Promise<FigureRow> => {
        const id = encodePageId({ website: website.upstreamId, path });
        const listed = byPath.get(path) ?? (list.isCut ? undefined : unvisited);
        if (listed && !listed.gaps) return { id, keys: [], figures: toFigures(api, pages, period, list, listed) };
        const own = await readStatistic(api, total, { website, period, params: { ...params, path } }, context);
        return { id, keys: [], figures: toFigures(api, total, period, own, own.rows[0]!) };
      }),
    );
  });
  return { rows: (await Promise.all(rows)).flat() };
}

/** Measured, and found nothing. */
const unvisited: StatisticRow = { key: null, values: { visitors: 0, views: 0, sessions: 0, bounces: 0 } };

/** The pages asked for, by website; what is on no website of the account is passed over. */
async function findPages(
  api: PirschApi,
  ids: readonly string[],
  context: CallContext,
): Promise<readonly { readonly website: Website; readonly paths: readonly string[] }[]> {
  const refs = ids.map(decodePageId).filter((ref): ref is PageRef => ref !== undefined);
  if (refs.length === 0) throw createNotFound(api.account, 'page');
  const { value } = await api.listWebsites(context);
  return value.flatMap((website) => {
    const paths = refs.filter((ref) => ref.website === website.upstreamId).map(({ path }) => path);
    return paths.length > 0 ? [{ website, paths }] : [];
  });
}

/** How many of the ids are of each website; those of a plan that are no real ids count as of one. */
function countByWebsite(ids: readonly string[]): ReadonlyMap<string | undefined, number> {
  const groups = [...groupBy(ids, (id) => decodePageId(id)?.website)];
  return new Map(groups.map(([website, own]) => [website, own.length]));
}

function createTooLong(api: PirschApi, { hostname }: Website, { rows }: StatisticAnswer) {
  const message = `${hostname} has more pages than the ${rows.length} that could be read: ask for fewer days, or search.`;
  return createAccountError(api.account, 'unsupported', message);
}
