/** Figures: one report answers for all campaigns, all offers, or the account by one grouping. */
import type { ProviderError } from '../../../errors';
import { createAccountError, isOfKind } from '../../../errors';
import type { Answer, CallContext, Clock } from '../../../http/types';
import type { Figures } from '../../../model/entity';
import { groupBy } from '../../../model/group-by';
import type { MetricName } from '../../../model/metrics';
import type { Dimension, DimensionFilter, FiguresQuestion } from '../../../model/question';
import type { DayRange } from '../../../model/range';
import { isSettled, toDay, toDayRange } from '../../../model/range';
import type { CalendarStep } from '../../../model/steps';
import { calendarSteps, listSteps, toLastDay } from '../../../model/steps';
import type { AccountSettings, FigureRow, FiguresAnswer, FiguresSource } from '../../provider';
import { explainShape } from '../errors';
import { combineFigures, normaliseReport } from '../normalise';
import type { ReportPart, ReportTable } from '../normalise';
import type { Grouping, Options } from '../wire';
import type { Calls } from './calls';
import { freshForSeconds, operations } from './calls';
import { isId } from './filters';
import { settlesAfterDays } from './settling';

export const reportMetrics = [
  'clicks',
  'offerClicks',
  'conversions',
  'conversionRate',
  'revenue',
  'cost',
  'profit',
] as const satisfies readonly MetricName[];

interface ReadTable extends ReportTable {
  readonly answer: Answer<unknown>;
  readonly range: DayRange;
  /** Why rows are missing; undefined: all are there. */
  readonly cut: string | undefined;
}

export function createFiguresSources(
  calls: Calls,
  account: AccountSettings,
  options: Options,
  clock: Clock,
): readonly FiguresSource[] {
  const facts = {
    operation: operations.report,
    buckets: ['general', 'report'],
    freshForSeconds,
    metrics: reportMetrics,
    estimateCalls: () => ({ min: 1, max: 1 }),
  };

  /** `dimension` may be a week or a month of the days that `grouping` has. */
  async function readTable(
    grouping: Grouping,
    dimension: Dimension,
    question: FiguresQuestion,
    context: CallContext,
  ): Promise<ReadTable> {
    if ('lastSeconds' in question.range) {
      throw createAccountError(
        account,
        'unsupported',
        'PeerClick counts whole days: figures of the last seconds are not to be had.',
      );
    }
    const range = toDayRange(question.range, account.timeZone, clock.now());
    const group = options.groupings[grouping] ?? '';
    const answer = await calls.readReport(grouping, range, context).catch((failure: unknown) => {
      throw isRefusedGrouping(failure, grouping)
        ? createAccountError(
            account,
            'unsupported',
            `${failure.message} The option groupings.${grouping} (${group}) may be the reason.`,
          )
        : failure;
    });
    const { items, total } = answer.value;
    const operation = `${facts.operation} by ${group}`;
    const table = explainShape(account, operation, () => normaliseReport(items, dimension, group, options));
    const isCut = total !== null && total > items.length;
    const cut = isCut
      ? `${operation} answered ${items.length} of ${total} rows: the others could not be read.`
      : undefined;
    return { ...table, answer, range, cut };
  }

  function toFigures(parts: readonly ReportPart[], table: ReadTable, lastDay = table.range.to): Figures {
    const { values, currencies, gaps } = combineFigures(parts, table.measured);
    return {
      values,
      range: table.range,
      timeZone: account.timeZone,
      currency: currencies[0] ?? account.currency,
      asOf: table.answer.asOf,
      isStale: table.answer.isStale,
      isSettled: isSettled(lastDay, settlesAfterDays, toDay(clock.now(), account.timeZone)),
      sources: [{ provider: account.provider, account: account.id, operation: facts.operation }],
      gaps,
    };
  }

  /** A whole of which rows are missing is not known. */
  function toUnknownFigures(table: ReadTable, message: string): Figures {
    const gaps = reportMetrics.map((metric) => ({ metric, reason: 'INCOMPLETE' as const, message }));
    return { ...toFigures([], { ...table, measured: [] }), gaps };
  }

  function createEntitySource(of: string, grouping: Grouping): FiguresSource {
    return {
      ...facts,
      of,
      dimensions: [[]],
      filters: [],
      read: async (question, context) => {
        const ids = question.ids.filter(isId);
        if (ids.length === 0) return { rows: [] };
        const table = await readTable(grouping, grouping, question, context);
        // A report lists what had traffic: who is not in it had none.
        const rows = ids.map((id): FigureRow => {
          const [row, ...others] = table.rows.filter((candidate) => candidate.key === id);
          const isUnknown = !row && table.cut !== undefined;
          const figures = isUnknown
            ? toUnknownFigures(table, table.cut)
            : toFigures(row ? [row, ...others] : [], table);
          return { id, keys: [], figures, ...(row && others.length === 0 ? { raw: row.raw } : {}) };
        });
        return withCut({ rows }, table);
      },
    };
  }

  function createAccountSource(grouping: Grouping, dimensions: readonly (readonly Dimension[])[]): FiguresSource {
    const isTime = grouping === 'DAY';
    return {
      ...facts,
      of: 'Account',
      dimensions,
      filters: isTime ? [] : [grouping],
      // Nothing says that a visit from nowhere known is in a report by country: only what every visit has is relied on.
      ...((isTime || grouping === 'CAMPAIGN') && { wholeBy: [grouping] }),
      read: async (question, context) => {
        const [dimension] = question.dimensions;
        const table = await readTable(grouping, dimension ?? grouping, question, context);
        const rows = table.rows.filter((row) => isKept(row.key, question.filters));
        if (dimension) {
          const groups = groupBy(rows, (row) => row.key);
          const step = table.cut === undefined ? calendarSteps.find((known) => known === dimension) : undefined;
          const keys = new Set([...(step ? listSteps(table.range, step) : []), ...groups.keys()]);
          return withCut({ rows: [...keys].map((key) => toKeyedRow(key, groups.get(key) ?? [], table, step)) }, table);
        }
        const figures = table.cut === undefined ? toFigures(rows, table) : toUnknownFigures(table, table.cut);
        return withCut({ rows: [{ id: null, keys: [], figures }] }, table);
      },
    };
  }

  function toKeyedRow(
    key: string | null,
    parts: ReadTable['rows'],
    table: ReadTable,
    step: CalendarStep | undefined,
  ): FigureRow {
    const [only, ...others] = parts;
    const stepEnd = step && key ? toLastDay(key, step) : table.range.to;
    const lastDay = stepEnd < table.range.to ? stepEnd : table.range.to;
    const labels = [parts.find((part) => part.label !== null)?.label ?? null];
    const row = { id: null, keys: [key], labels, figures: toFigures(parts, table, lastDay) };
    return only && others.length === 0 ? { ...row, raw: only.raw } : row;
  }

  const groupings = (Object.keys(options.groupings) as Grouping[]).filter((name) => options.groupings[name] !== null);
  return [
    createEntitySource('Campaign', 'CAMPAIGN'),
    ...(groupings.includes('OFFER') ? [createEntitySource('Offer', 'OFFER')] : []),
    // The first stands for the unfiltered total: its report is the one that campaigns share.
    ...groupings.map((grouping) =>
      createAccountSource(grouping, grouping === 'DAY' ? [['DAY'], ['WEEK'], ['MONTH']] : [[], [grouping]]),
    ),
  ];
}

/** All values of `groupBy` but one are assumed. */
function isRefusedGrouping(failure: unknown, grouping: Grouping): failure is ProviderError {
  return grouping !== 'CAMPAIGN' && isOfKind(failure, 'rejected');
}

function withCut(answer: FiguresAnswer, { cut }: ReadTable): FiguresAnswer {
  return cut === undefined ? answer : { ...answer, truncated: cut };
}

function isKept(key: string | null, filters: readonly DimensionFilter[]): boolean {
  return filters.every((filter) => filter.anyOf.includes(key));
}
