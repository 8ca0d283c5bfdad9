/** Figures by day, week or month, of one thing or of the account. */
import type { Answer, CallContext } from '../../../../http/types';
import { groupBy } from '../../../../model/group-by';
import type { DayRange } from '../../../../model/range';
import type { CalendarStep } from '../../../../model/steps';
import { calendarSteps, listSteps, toFirstDay, toLastDay } from '../../../../model/steps';
import type { FigureRow, FiguresSource } from '../../../provider';
import { measured, normaliseStatistics, toDayOf } from '../../normalise';
import type { StatisticsWire } from '../../wire';
import { isId, parseSeries } from '../../wire';
import type { Kind } from '../kinds';
import { unlessMissing } from '../read-one';
import type { ReadRequest, Tools } from '../tools';
import { buckets, freshForSeconds, toFreshness, toTimeFrame } from '../tools';
import { toFigures } from './build';

/** Days are what comes when nothing is said. */
const stepParams: Readonly<Record<CalendarStep, string | undefined>> = { DAY: undefined, WEEK: 'week', MONTH: 'month' };

export function createSeries(tools: Tools, kind: Kind): FiguresSource {
  return {
    ...toFacts(kind.type),
    operation: `${kind.single}/aggregated/list`,
    estimateCalls: ({ ids }) => ({ min: ids.length, max: ids.length }),
    read: async ({ ids, range, dimensions }, context) => {
      const known = ids.filter(isId);
      const rows = await Promise.all(
        known.map((id) =>
          readSeries(
            tools,
            { operation: `${kind.single}/aggregated/list`, values: { [kind.idName]: id }, of: kind.type, id },
            toStep(dimensions),
            tools.toDays(range),
            context,
          ),
        ),
      );
      return { rows: rows.flat() };
    },
  };
}

export function createAccountSeries(tools: Tools): FiguresSource {
  const operation = 'GET /aggregated/list';
  return {
    ...toFacts('Account'),
    operation,
    estimateCalls: () => ({ min: 1, max: 1 }),
    read: async ({ range, dimensions }, context) => {
      const asked = { operation, values: {}, of: 'Account', id: null };
      return { rows: await readSeries(tools, asked, toStep(dimensions), tools.toDays(range), context) };
    },
  };
}

interface Asked {
  readonly operation: string;
  readonly values: Readonly<Record<string, string>>;
  readonly of: string;
  readonly id: string | null;
  readonly query?: NonNullable<ReadRequest<unknown>['query']>;
}

function toFacts(of: string) {
  return {
    buckets,
    freshForSeconds,
    of,
    dimensions: calendarSteps.map((step) => [step]),
    metrics: measured[of] ?? [],
    filters: [],
    wholeBy: ['DAY'] as const,
  };
}

function toStep(dimensions: readonly string[]): CalendarStep {
  return calendarSteps.find((step) => dimensions.includes(step)) ?? 'DAY';
}

/** No rows of a thing that does not exist. */
export async function readSeries(
  tools: Tools,
  { operation, values, of, id, query }: Asked,
  step: CalendarStep,
  range: DayRange,
  context: CallContext,
): Promise<readonly FigureRow[]> {
  const answer = await unlessMissing(
    tools.read(
      {
        operation,
        values,
        query: { ...query, ...toTimeFrame(range), groupBy: stepParams[step] },
        parse: parseSeries,
        ...toFreshness(range, tools),
      },
      context,
    ),
  );
  if (!answer) return [];
  const found = groupRows(answer, step);
  return listPastSteps(step, range, tools.today()).flatMap((key) => {
    const figures = (found.get(key) ?? [{}]).map((wire) =>
      toFigures(tools, {
        values: normaliseStatistics(wire as StatisticsWire, of),
        range,
        lastDay: toLastDay(key, step),
        answer,
        operation,
      }),
    );
    return figures.map((one): FigureRow => ({ id, keys: [key], figures: one }));
  });
}

/** By the first day of the step that each row lies in. */
function groupRows(
  { value }: Answer<readonly StatisticsWire[]>,
  step: CalendarStep,
): ReadonlyMap<string | null, readonly StatisticsWire[]> {
  return groupBy(value, (row) => {
    const day = toDayOf(row.activityDay);
    return day && toFirstDay(day, step);
  });
}

/** Every step up to today: one without a row had no traffic, since what is zero is left out. */
function listPastSteps(step: CalendarStep, { from, to }: DayRange, today: string): readonly string[] {
  return listSteps({ from, to: to < today ? to : today }, step);
}
