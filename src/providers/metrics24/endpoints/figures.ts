/** Figures: the API has no totals, so rows are read, page after page, and counted. */
import { createAccountError, isOfKind } from '../../../errors';
import { readCursorPages } from '../../../http/pages';
import type { CallContext, Clock } from '../../../http/types';
import type { Figures } from '../../../model/entity';
import type { Dimension, FiguresQuestion } from '../../../model/question';
import type { DayRange } from '../../../model/range';
import { isSettled, toDay, toDayRange } from '../../../model/range';
import { calendarSteps, toLastDay } from '../../../model/steps';
import type { AccountSettings, FigureRow, FiguresAnswer, FiguresSource } from '../../provider';
import type { CountedRow, EventRow, ReadTable, TableName } from '../normalise';
import { countTables, normaliseEvent, toRowKey } from '../normalise';
import type { Options, WireRow } from '../wire';
import type { Calls } from './calls';
import { buckets, freshForSeconds } from './calls';
import { combinations, countedDimensions, countedMetrics, findTables, tablesOf } from './counted';
import { readNext } from './events';
import type { Integrations } from './integrations';
import { groupFilterGroupIds } from './integrations';
import { settlesAfterDays } from './settling';

/** Left of the request's time for everything but the next page. */
const reserveMs = 1000;

interface ReadIntegration {
  readonly integration: string;
  readonly range: DayRange;
  readonly tables: readonly (ReadTable & { readonly asOf: number; readonly isStale: boolean })[];
}

export function createFiguresSources(
  calls: Calls,
  integrations: Integrations,
  account: AccountSettings,
  options: Options,
  clock: Clock,
): readonly FiguresSource[] {
  const timeZone = options.dateTimeZone;
  const facts = {
    buckets,
    freshForSeconds,
    dimensions: combinations,
    metrics: countedMetrics,
    filters: countedDimensions,
    wholeBy: ['DAY'] as const,
    after: [calls.operations.exports],
    operation: calls.operations.tables.conversion,
  };

  /** Each page needs the cursor of the one before. */
  async function readTable(table: TableName, integration: string, range: DayRange, context: CallContext) {
    const rows: EventRow[] = [];
    let asOf = Infinity;
    let isStale = false;
    let isCut = false;
    const pages = readCursorPages<WireRow>({
      idOf: (wire) => toRowKey(wire, options),
      maxPages: options.maxPages,
      readPage: async (cursor) => {
        const answer = await calls.readTable(table, integration, range, { after: cursor }, context);
        asOf = Math.min(asOf, answer.asOf);
        isStale ||= answer.isStale;
        return { rows: answer.value.rows, next: readNext(answer.value, cursor) };
      },
    });
    try {
      for await (const page of pages) {
        rows.push(...page.rows.map((wire) => normaliseEvent(wire, table, integration, account, options)));
        isCut = page.hasMore;
        if (clock.now() > context.deadlineAt - reserveMs) break;
      }
    } catch (failure) {
      // The rest cannot be read in time: what was read of the other tables still counts.
      if (!isCut || !isOfKind(failure, 'timeout', 'rate-limited')) throw failure;
    }
    return { table, rows, isCut, asOf, isStale };
  }

  async function readIntegration(
    integration: string,
    question: FiguresQuestion,
    context: CallContext,
  ): Promise<ReadIntegration> {
    if ('lastSeconds' in question.range) {
      throw createAccountError(
        account,
        'unsupported',
        'The tables come by whole days: figures of the last seconds are not to be had.',
      );
    }
    const range = toDayRange(question.range, timeZone, clock.now());
    const wanted = findTables(question.metrics);
    const tables = await Promise.all(wanted.map((table) => readTable(table, integration, range, context)));
    return { integration, range, tables };
  }

  function toFigures(
    { values, gaps, keys }: CountedRow,
    { range, tables }: ReadIntegration,
    dimensions: readonly Dimension[],
  ): Figures {
    return {
      values,
      range,
      timeZone,
      currency: account.currency,
      asOf: Math.min(...tables.map((table) => table.asOf)),
      isStale: tables.some((table) => table.isStale),
      isSettled: isSettled(findLastDay(dimensions, keys, range), settlesAfterDays, toDay(clock.now(), timeZone)),
      sources: tables.map(({ table }) => ({
        provider: account.provider,
        account: account.id,
        operation: calls.operations.tables[table],
      })),
      gaps,
    };
  }

  const wholeAccount: FiguresSource = {
    ...facts,
    of: 'Account',
    estimateCalls: ({ metrics }) => ({ min: findTables(metrics).length * integrations.atLeast, max: null }),
    read: async (question, context) => {
      const asked = await integrations.read(context);
      const read = await Promise.all(asked.map((integration) => readIntegration(integration, question, context)));
      const rows = read.flatMap((part) =>
        countTables(part.tables, { ...question, range: part.range, timeZone }).map((counted): FigureRow => ({
          id: null,
          scope: { type: 'Integration', upstreamId: part.integration, name: part.integration },
          keys: counted.keys,
          figures: toFigures(counted, part, question.dimensions),
        })),
      );
      return toAnswer(rows, read);
    },
  };

  const filterGroups: FiguresSource = {
    ...facts,
    of: 'FilterGroup',
    estimateCalls: ({ ids, metrics }) => ({
      min: findTables(metrics).length * groupFilterGroupIds(ids, integrations).size,
      max: null,
    }),
    read: async (question, context) => {
      const groups = [...groupFilterGroupIds(question.ids, integrations)];
      const read = await Promise.all(
        groups.map(async ([integration, own]) => ({
          own,
          part: await readIntegration(integration, question, context),
        })),
      );
      const rows = read.flatMap(({ own, part }) =>
        own.flatMap(({ upstreamId }) => countGroup(upstreamId, part, question)),
      );
      return toAnswer(
        rows,
        read.map(({ part }) => part),
      );
    },
  };

  function countGroup(id: string, part: ReadIntegration, question: FiguresQuestion): readonly FigureRow[] {
    const untold = part.tables.filter(({ rows }) => rows.length > 0 && !rows.some((row) => row.filterGroup !== null));
    const told = part.tables.filter((table) => !untold.includes(table));
    const own = told.map((table) => ({
      ...table,
      rows: table.rows.filter((row) => row.filterGroup?.upstreamId === id),
    }));
    const gaps = untold.flatMap(({ table }) =>
      countedMetrics
        .filter((metric) => tablesOf[metric]?.includes(table))
        .map((metric) => ({
          metric,
          reason: 'NOT_MEASURED' as const,
          message: `No row of the ${table} table names its filter group: the option names.filterGroup names the column.`,
        })),
    );
    return countTables(own, { ...question, range: part.range, timeZone }).map(({ keys, values, gaps: others }) => ({
      id,
      keys,
      figures: toFigures({ keys, values, gaps: [...gaps, ...others] }, part, question.dimensions),
    }));
  }

  return [wholeAccount, filterGroups];
}

/** The last day of the row's own step of time. */
function findLastDay(dimensions: readonly Dimension[], keys: readonly (string | null)[], { to }: DayRange): string {
  const step = calendarSteps.find((one) => dimensions.includes(one));
  const first = step && keys[dimensions.indexOf(step)];
  const last = step && first ? toLastDay(first, step) : to;
  return last < to ? last : to;
}

function toAnswer(rows: readonly FigureRow[], read: readonly ReadIntegration[]): FiguresAnswer {
  const cut = read.flatMap(({ integration, tables }) =>
    tables
      .filter((table) => table.isCut)
      .map(
        ({ table, rows: own }) =>
          `the ${table} table of ${integration} has more than the ${own.length} rows that were read`,
      ),
  );
  if (cut.length === 0) return { rows };
  return { rows, truncated: `Not counted: ${cut.join('; ')}. Ask for fewer days, or raise the option maxPages.` };
}
