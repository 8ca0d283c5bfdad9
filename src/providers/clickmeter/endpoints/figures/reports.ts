/** TOP reports: figures of a thing or of the account by country, browser and so on. */
import type { CallContext } from '../../../../http/types';
import type { Dimension } from '../../../../model/question';
import type { RangeQuestion } from '../../../../model/range';
import type { FigureRow, FiguresSource } from '../../../provider';
import { isEmptyRefusal } from '../../errors';
import { normaliseTopItem, readTopKey, topMeasured } from '../../normalise';
import { isId, parseTop } from '../../wire';
import type { Kind } from '../kinds';
import { conversion } from '../kinds';
import type { Tools } from '../tools';
import { buckets, freshForSeconds, toFreshness, toTimeFrame } from '../tools';
import { toFigures } from './build';

type Reports = Readonly<Partial<Record<Dimension, string>>>;

/** A family is a browser or a system without its version. */
const reports: Reports = {
  COUNTRY: 'countries',
  CITY: 'cities',
  LANGUAGE: 'languages',
  BROWSER: 'browsersfamilies',
  BROWSER_VERSION: 'browsers',
  OS: 'ossfamilies',
  OS_VERSION: 'oss',
  PLATFORM: 'platforms',
  ISP: 'isps',
  REFERRER: 'referrers',
  KEYWORD: 'keywords',
  DESTINATION: 'destinations',
};

const { OS: _os, OS_VERSION: _version, ISP: _isp, ...shared } = reports;
const conversionReports: Reports = { ...shared, GROUP: 'groups' };

export const reportDimensions = Object.keys(reports) as Dimension[];

export function createReport(tools: Tools, kind: Kind): FiguresSource {
  const own = kind === conversion ? conversionReports : reports;
  const operation = `${kind.single}/reports`;
  return {
    operation,
    buckets,
    freshForSeconds,
    of: kind.type,
    dimensions: (Object.keys(own) as Dimension[]).map((dimension) => [dimension]),
    metrics: topMeasured[kind.type] ?? [],
    filters: [],
    estimateCalls: ({ ids }) => ({ min: ids.length, max: ids.length }),
    read: async ({ ids, range, dimensions: [dimension = 'COUNTRY'] }, context) => {
      const known = ids.filter(isId);
      const rows = await Promise.all(
        known.map((id) => {
          const asked = { operation, values: { [kind.idName]: id }, of: kind.type, id, dimension, report: own };
          return readReport(tools, asked, range, context);
        }),
      );
      return { rows: rows.flat() };
    },
  };
}

/** One source for each dimension, because each can be narrowed to values of its own only. */
export function createAccountReports(tools: Tools): readonly FiguresSource[] {
  const operation = 'GET /reports';
  return reportDimensions.map((dimension) => ({
    operation,
    buckets,
    freshForSeconds,
    of: 'Account',
    dimensions: [[dimension]],
    metrics: topMeasured.Account ?? [],
    filters: [dimension],
    estimateCalls: () => ({ min: 1, max: 1 }),
    read: async ({ range, filters }, context) => {
      const asked = { operation, values: {}, of: 'Account', id: null, dimension, report: reports };
      const rows = await readReport(tools, asked, range, context);
      return { rows: rows.filter(({ keys }) => filters.every(({ anyOf }) => anyOf.includes(keys[0] ?? null))) };
    },
  }));
}

interface Asked {
  readonly operation: string;
  readonly values: Readonly<Record<string, string>>;
  readonly of: string;
  readonly id: string | null;
  readonly dimension: Dimension;
  readonly report: Reports;
}

/** A report that is refused without a word is one that has nothing in it yet. */
async function readReport(
  tools: Tools,
  { operation, values, of, id, dimension, report }: Asked,
  range: RangeQuestion,
  context: CallContext,
): Promise<readonly FigureRow[]> {
  const days = tools.toDays(range);
  const request = {
    operation,
    values,
    query: { type: report[dimension], ...toTimeFrame(days, 'timeframe') },
    parse: parseTop,
    ...toFreshness(days, tools),
  };
  const answer = await tools.read(request, context).catch((failure: unknown) => {
    if (isEmptyRefusal(failure)) return null;
    throw failure;
  });
  return (answer?.value ?? []).map(({ value, raw }): FigureRow => {
    const { key, label } = readTopKey(value, dimension);
    const values = normaliseTopItem(value, of);
    const figures = toFigures(tools, { values, range: days, answer: answer!, operation });
    return { id, keys: [key], labels: [label], figures, raw };
  });
}
