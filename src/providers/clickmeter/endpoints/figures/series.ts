/** Figures by day, week or month, of one thing or of the account. */
import { Temporal } from 'temporal-polyfill';
import type { Answer, CallContext } from '../../../../http/types';
import type { DayRange } from '../../../../model/range';
import { addDays } from '../../../../model/range';
import type { FigureRow, FiguresSource } from '../../../provider';
import { measured, normaliseStatistics, toDayOf } from '../../normalise';
import type { StatisticsWire } from '../../wire';
import { isId, parseSeries } from '../../wire';
import type { Kind } from '../kinds';
import { unlessMissing } from '../read-one';
import type { Tools } from '../tools';
import { buckets, freshForSeconds, toFreshness, toTimeFrame } from '../tools';
import { toFigures } from './build';

const steps = ['DAY', 'WEEK', 'MONTH'] as const;
type Step = (typeof steps)[number];

/** Days are what comes when nothing is said. */
const groupBy: Readonly<Record<Step, string | undefined>> = { DAY: undefined, WEEK: 'week', MONTH: 'month' };

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
}

function toFacts(of: string) {
  return {
    buckets,
    freshForSeconds,
    of,
    dimensions: steps.map((step) => [step]),
    metrics: measured[of] ?? [],
    filters: [],
  };
}

function toStep(dimensions: readonly string[]): Step {
  return steps.find((step) => dimensions.includes(step)) ?? 'DAY';
}

/** No rows of a thing that does not exist. */
async function readSeries(
  tools: Tools,
  { operation, values, of, id }: Asked,
  step: Step,
  range: DayRange,
  context: CallContext,
): Promise<readonly FigureRow[]> {
  const answer = await unlessMissing(
    tools.read(
      {
        operation,
        values,
        query: { ...toTimeFrame(range), groupBy: groupBy[step] },
        parse: parseSeries,
        freshForSeconds: toFreshness(range, tools),
      },
      context,
    ),
  );
  if (!answer) return [];
  const found = groupRows(answer, step);
  return listSteps(step, range, tools.today()).flatMap((key) => {
    const figures = (found.get(key) ?? [{}]).map((wire) =>
      toFigures(tools, {
        values: normaliseStatistics(wire as StatisticsWire, of),
        range: cutStep(key, step, range),
        answer,
        operation,
      }),
    );
    return figures.map((one): FigureRow => ({ id, keys: [key], figures: one }));
  });
}

/** By the first day of the step that each row lies in. */
function groupRows({ value }: Answer<readonly StatisticsWire[]>, step: Step): ReadonlyMap<string, StatisticsWire[]> {
  const rows = new Map<string, StatisticsWire[]>();
  for (const row of value) {
    const day = toDayOf(row.activityDay);
    if (day === null) continue;
    const key = toFirstDay(day, step);
    rows.set(key, [...(rows.get(key) ?? []), row]);
  }
  return rows;
}

/** Every step up to today: one without a row had no traffic, since what is zero is left out. */
function listSteps(step: Step, { from, to }: DayRange, today: string): readonly string[] {
  const keys: string[] = [];
  const last = to < today ? to : today;
  for (let key = toFirstDay(from, step); key <= last; key = toNextStep(key, step)) keys.push(key);
  return keys;
}

function toFirstDay(day: string, step: Step): string {
  const date = Temporal.PlainDate.from(day);
  if (step === 'WEEK') return date.subtract({ days: date.dayOfWeek - 1 }).toString();
  return step === 'MONTH' ? date.with({ day: 1 }).toString() : day;
}

function toNextStep(key: string, step: Step): string {
  const date = Temporal.PlainDate.from(key);
  return date.add(step === 'MONTH' ? { months: 1 } : { days: step === 'WEEK' ? 7 : 1 }).toString();
}

/** The days of a step that were counted. */
function cutStep(key: string, step: Step, { from, to }: DayRange): DayRange {
  const end = addDays(toNextStep(key, step), -1);
  return { from: key < from ? from : key, to: end < to ? end : to };
}
