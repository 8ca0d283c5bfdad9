/** Figures as they arrive: totals, rows over time, summaries of many things, and TOP reports. */
import { z } from 'zod';
import { conversionInfo, datapointInfo, groupInfo } from './entities';
import { amount, rows, text } from './scalars';

export type StatisticsWire = z.infer<typeof statistics>;
export type TopItemWire = z.infer<typeof topItem>;

/** A row as it is used, and as it came. */
export interface Row<T> {
  readonly value: T;
  readonly raw: unknown;
}

export interface SummaryWire<T> {
  readonly rows: readonly Row<{ readonly statistics: StatisticsWire; readonly info: T }>[];
  /** Of all pages; null when not told. */
  readonly count: number | null;
}

/** `{}` is a complete answer: nothing happened. The second names of two members are an older text's. */
const statistics = z
  .object({
    activityDay: text,
    totalClicks: amount,
    uniqueClicks: amount,
    totalViews: amount,
    uniqueViews: amount,
    spiderHitsCount: amount,
    convertedClicks: amount,
    conversionsCount: amount,
    uniqueConversions: amount,
    uniqueConvertedClicks: amount,
    conversionsValue: amount,
  })
  .transform((wire) => ({
    ...wire,
    convertedClicks: wire.convertedClicks ?? wire.conversionsCount,
    uniqueConversions: wire.uniqueConversions ?? wire.uniqueConvertedClicks,
  }));

const topItem = z.object({
  id: text,
  entityData: z.unknown().optional(),
  totalClicks: amount,
  uniqueClicks: amount,
  spiderClicks: amount,
  totalViews: amount,
  uniqueViews: amount,
  totalConversions: amount,
  totalConversionsValue: amount,
});

const summary = z.object({ count: amount, result: rows });
const series = z.object({ rows: rows.optional(), entities: rows.optional() });
const top = z.object({ data: rows });

export const parseStatistics = (body: unknown): StatisticsWire => statistics.parse(body);
export const parseDatapointSummary = createSummaryParser(datapointInfo);
export const parseGroupSummary = createSummaryParser(groupInfo);
export const parseConversionSummary = createSummaryParser(conversionInfo);

/** `rows` on the wire, `entities` in the documents. */
export function parseSeries(body: unknown): readonly StatisticsWire[] {
  const wire = series.parse(body);
  return (wire.rows?.length ? wire.rows : (wire.entities ?? [])).map((row) => statistics.parse(row));
}

/** An empty body is an empty report. */
export function parseTop(body: unknown): readonly Row<TopItemWire>[] {
  return body === undefined ? [] : top.parse(body).data.map((raw) => ({ value: topItem.parse(raw), raw }));
}

function createSummaryParser<T>(info: z.ZodType<T>): (body: unknown) => SummaryWire<T> {
  const identified = z.object({ entityData: info });
  return (body) => {
    const wire = summary.parse(body);
    return {
      rows: wire.result.map((raw) => ({
        value: { statistics: statistics.parse(raw), info: identified.parse(raw).entityData },
        raw,
      })),
      // A count of zero is left out, like every zero.
      count: wire.count ?? (wire.result.length === 0 ? 0 : null),
    };
  };
}
