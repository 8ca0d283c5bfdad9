/** Figures of all things of a kind together, and TOP reports that no dimension stands for. */
import { InputError } from '../../../errors';
import type {
  AccountDatapointSeriesArgs,
  AccountDatapointTotalsArgs,
  AccountLinkGroupSeriesArgs,
  AccountLinkGroupTotalsArgs,
  AccountTopReportArgs,
  ConversionTopReportArgs,
} from '../../../generated/graphql';
import { checkFirst } from '../../../model/connected';
import { trafficMetrics } from '../../../model/metrics';
import type { Dimension } from '../../../model/question';
import type { RangeQuestion } from '../../../model/range';
import { checkRange } from '../../../model/range';
import type { ResolverContext } from '../../provider';
import type { Tools } from '../endpoints';
import type { TopRow } from '../endpoints/figures/all';
import { readTop, readTotals } from '../endpoints/figures/all';
import { readSeries } from '../endpoints/figures/series';
import type { Narrowing } from './fields';
import { deletable, ofAccount, ofThing, toFiguresQuery } from './fields';

/** What a report is called, and the dimension whose keys are read alike. */
const reports = {
  IP: ['ips', 'KEYWORD'],
  QUERY_PARAMETER: ['params', 'KEYWORD'],
  CONVERSION_PARAMETER: ['convparameters', 'KEYWORD'],
  DATAPOINT: ['datapoints', 'LINK'],
} as const satisfies Readonly<Record<string, readonly [string, Dimension]>>;

type ReportArgs = Partial<Pick<AccountTopReportArgs, 'hits'>> &
  Pick<AccountTopReportArgs, 'range' | 'first'> & { readonly type: keyof typeof reports };

export const accountFigures = {
  topReport: ofAccount<AccountTopReportArgs>((tools, given, { call }) =>
    report(tools, { operation: 'GET /reports', of: 'Account' }, given, call),
  ),
  datapointTotals: ofAccount<AccountDatapointTotalsArgs>((tools, { range, ...given }, { call }) => {
    const asked = { operation: 'GET /datapoints/aggregated', of: toMeasured(given.type), query: toFiguresQuery(given) };
    return readTotals(tools, { ...asked, range: checkRange(range, 'range') }, call);
  }),
  linkGroupTotals: ofAccount<AccountLinkGroupTotalsArgs>((tools, { range, ...given }, { call }) => {
    const asked = { operation: 'GET /groups/aggregated', of: 'LinkGroup', query: toFiguresQuery(given, deletable) };
    return readTotals(tools, { ...asked, range: checkRange(range, 'range') }, call);
  }),
  datapointSeries: ofAccount<AccountDatapointSeriesArgs>((tools, given, { call }) =>
    series(
      tools,
      { operation: 'GET /datapoints/aggregated/list', of: toMeasured(given.type) },
      toFiguresQuery(given),
      given,
      call,
    ),
  ),
  linkGroupSeries: seriesOf('GET /groups/aggregated/list', 'LinkGroup'),
  conversionSeries: seriesOf('GET /conversions/aggregated/list', 'Conversion'),
};

export function reportOn(type: string, operation: string, idName: string) {
  return ofThing<ReportArgs | ConversionTopReportArgs>(({ tools, id }, given, { call }) =>
    report(tools, { operation, of: type, values: { [idName]: id } }, given, call),
  );
}

interface Asked {
  readonly operation: string;
  readonly of: string;
  readonly values?: Readonly<Record<string, string>>;
}

async function report(
  tools: Tools,
  asked: Asked,
  given: ReportArgs,
  call: ResolverContext['call'],
): Promise<readonly TopRow[]> {
  const { type, range, first, hits } = given;
  const [name, like] = reports[type];
  const query = { type: name, hittype: toHitType(hits) };
  const rows = await readTop(tools, { ...asked, query, range: checkRange(range, 'range') }, like, call);
  return [...rows].sort((one, other) => readTraffic(other) - readTraffic(one)).slice(0, checkFirst(first));
}

function readTraffic({ metrics: { values } }: TopRow): number {
  return trafficMetrics.reduce((most, metric) => Math.max(most, values[metric] ?? 0), 0);
}

function seriesOf(operation: string, of: string) {
  return ofAccount<AccountLinkGroupSeriesArgs>((tools, given, { call }) =>
    series(tools, { operation, of }, toFiguresQuery(given, deletable), given, call),
  );
}

async function series(
  tools: Tools,
  asked: Asked,
  query: ReturnType<typeof toFiguresQuery>,
  { range, interval }: { readonly range: RangeQuestion; readonly interval: 'DAY' | 'WEEK' | 'MONTH' },
  call: ResolverContext['call'],
) {
  const days = tools.toDays(checkRange(range, 'range'));
  const rows = await readSeries(tools, { values: {}, id: null, ...asked, query }, interval, days, call);
  return rows.flatMap(({ keys: [key], figures }) => (key == null ? [] : [{ startsOn: key, metrics: figures }]));
}

function toMeasured(type: Narrowing['type']): string {
  if (type == null) return 'Account';
  return type === 'TRACKING_PIXEL' ? 'TrackingPixel' : 'TrackingLink';
}

function toHitType(hits: ReportArgs['hits']): 'clicks' | 'views' | undefined {
  if (hits == null) return undefined;
  if (hits === 'OTHER') throw new InputError('Only clicks or views can be asked for.', 'hits');
  return hits === 'VIEW' ? 'views' : 'clicks';
}
