/** Days that can no longer change, from answers that have come: a question that holds them is asked for the other days only. */
import type { Figures } from '../../model/entity';
import { sumFigures } from '../../model/figures';
import { isFinal } from '../../model/freshness';
import { groupBy } from '../../model/group-by';
import type { MetricName } from '../../model/metrics';
import { isAdditive, ratioMetrics } from '../../model/metrics';
import type { FiguresQuestion } from '../../model/question';
import type { DayRange } from '../../model/range';
import { isSettled, toDay, toDayRange } from '../../model/range';
import { listSteps } from '../../model/steps';
import type { Connection, FigureRow, FiguresAnswer, FiguresSource } from '../../providers/provider';
import { isExplained } from './derive';

export interface SettledDays {
  /** The question's things in parts whose days begin at the same time; one part where some have no days, or days are no help. */
  readonly partIds: (asked: DayQuestion) => readonly (readonly string[])[];
  /** Undefined: nothing of it is known for good. */
  readonly split: (asked: DayQuestion, terms: DayTerms) => Split | undefined;
  /** `changes`: of the account, when the question was asked. */
  readonly note: (asked: DayQuestion, answer: FiguresAnswer, changes: number) => void;
}

export interface DayQuestion {
  readonly connection: Connection;
  readonly of: string;
  readonly source: FiguresSource;
  readonly question: FiguresQuestion;
}

export interface DayTerms {
  /** Epoch milliseconds. */
  readonly now: number;
  /** Nothing older may be used. */
  readonly maxAgeSeconds: number | undefined;
  /** Days after which a day's figure no longer changes; undefined: not measured. */
  readonly settlesAfterDays: (metric: MetricName) => number | undefined;
}

export interface Split {
  /** What is left to ask; null: nothing. */
  readonly rest: FiguresQuestion | null;
  /** The whole answer, from the rest's; undefined: together they do not make one. */
  readonly join: (rest: FiguresAnswer) => FiguresAnswer | undefined;
}

interface KnownDay {
  readonly rows: readonly FigureRow[];
  /** A total may be made of such days. */
  readonly isWhole: boolean;
  readonly asOf: number;
  readonly changes: number;
}

/** Longer than this nobody relies on a day that was settled: providers do correct their books. */
const keepMs = 24 * 60 * 60_000;

/** Even where nothing comes late: visits that began before midnight may go on, and providers' clocks are not ours. */
const firstHourMs = 60 * 60_000;

/** Guarantees: at most `most` things' days, the least recently noted goes first; a change at the account makes all its days unknown. */
export function createSettledDays(most = 2_000): SettledDays {
  const things = new Map<string, KnownDays>();

  function partIds({ connection, of, question }: DayQuestion): readonly (readonly string[])[] {
    if (!canSplit(question)) return [question.ids];
    const zones = groupBy(question.ids, (id) => findZone([things.get(toKey(connection, of, id, question))]));
    return zones.size < 2 || zones.has(undefined) ? [question.ids] : [...zones.values()];
  }

  function split({ connection, of, source, question }: DayQuestion, terms: DayTerms): Split | undefined {
    if ('lastSeconds' in question.range || !canSplit(question)) return undefined;
    const isTotal = question.dimensions.length === 0;
    const ids = question.ids.length > 0 ? question.ids : [''];
    const known = ids.map((id) => things.get(toKey(connection, of, id, question)));
    const zone = findZone(known);
    if (zone === undefined) return undefined;
    const range = toDayRange(question.range, zone, terms.now);
    const today = toDay(terms.now, zone);
    const days = listSteps({ from: range.from, to: range.to < today ? range.to : today }, 'DAY');
    const metrics = question.metrics.filter((metric) => source.metrics.includes(metric));
    // Who asks for no metric may want the provider's own rows, which hold all of them.
    const counted = metrics.length > 0 ? metrics : source.metrics;
    const settlesAfterDays = Math.max(0, ...counted.map((metric) => terms.settlesAfterDays(metric) ?? 0));
    const { now, maxAgeSeconds } = terms;
    const use = { now, maxAgeSeconds, zone, metrics, isTotal, settlesAfterDays, changes: connection.changes() };
    const isKnown = (day: string): boolean => known.every((own) => isUsable(own?.get(day), day, use));
    const missing = days.filter((day) => !isKnown(day));
    const rest = toRest(missing, range, today);
    const kept = days.filter((day) => !rest || day < rest.from || day > rest.to);
    if (kept.length === 0) return undefined;
    const rows = known
      .flatMap((own) => kept.flatMap((day) => own?.get(day)?.rows ?? []))
      .map((row) => withRange(row, range));
    return {
      rest: rest && { ...question, range: { between: rest } },
      join: (answer) => {
        const others = answer.rows.map((row) => withRange(row, range));
        if (!isTotal) return { ...answer, rows: [...rows, ...others].sort(compareDays) };
        // Of a thing that the rest knows nothing of, the days that are known are not the whole.
        const isComplete = rest === null || isSameParts(rows, others);
        const totals = addUp([...rows, ...others], range);
        return isComplete && totals.every((row) => isTold(row, metrics)) ? { ...answer, rows: totals } : undefined;
      },
    };
  }

  function note({ connection, of, source, question }: DayQuestion, answer: FiguresAnswer, changes: number): void {
    if (!isByDay(question) || answer.truncated !== undefined) return;
    const isWhole = source.wholeBy?.includes('DAY') === true;
    for (const [id, rows] of groupBy(answer.rows, (row) => row.id ?? '')) {
      const key = toKey(connection, of, id, question);
      const fresh = [...groupBy(rows, ({ keys }) => keys[0] ?? '')].map(
        ([day, own]) =>
          [day, { rows: own, isWhole, asOf: Math.min(...own.map(({ figures }) => figures.asOf)), changes }] as const,
      );
      const known = things.get(key) ?? [];
      things.delete(key);
      things.set(key, new Map([...known, ...fresh].sort(([one], [other]) => (one < other ? -1 : 1)).slice(-mostDays)));
      if (things.size > most) things.delete(things.keys().next().value!);
    }
  }

  return { partIds, split, note };
}

type KnownDays = ReadonlyMap<string, KnownDay>;

const mostDays = 800;

function toKey({ account }: Connection, of: string, id: string, { filters }: FiguresQuestion): string {
  return JSON.stringify([account.id, of, id, filters]);
}

function isByDay({ dimensions }: FiguresQuestion): boolean {
  return dimensions.length === 1 && dimensions[0] === 'DAY';
}

/** Into days. */
function canSplit(question: FiguresQuestion): boolean {
  if (question.dimensions.length > 0) return isByDay(question);
  return question.metrics.every((metric) => isAdditive(metric) || ratioMetrics[metric] !== undefined);
}

/** Undefined: some thing has no days, or the days begin at different times. */
function findZone(known: readonly (KnownDays | undefined)[]): string | undefined {
  if (known.some((days) => days === undefined)) return undefined;
  const zones = new Set(
    known.flatMap((days) =>
      [...(days?.values() ?? [])].flatMap(({ rows }) => rows.map(({ figures }) => figures.timeZone)),
    ),
  );
  return zones.size === 1 ? [...zones][0] : undefined;
}

interface UseTerms extends Pick<DayTerms, 'now' | 'maxAgeSeconds'> {
  readonly zone: string;
  readonly settlesAfterDays: number;
  readonly metrics: readonly MetricName[];
  readonly isTotal: boolean;
  readonly changes: number;
}

/** Settled already when it was read, and with all that is asked: the answer that it came in may have been asked for less. */
function isUsable(known: KnownDay | undefined, day: string, terms: UseTerms): boolean {
  if (!known || known.changes !== terms.changes || (terms.isTotal && !known.isWhole)) return false;
  const age = terms.now - known.asOf;
  if (age > keepMs || (terms.maxAgeSeconds !== undefined && age >= terms.maxAgeSeconds * 1000)) return false;
  if (known.rows.some(({ figures }) => figures.isStale)) return false;
  if (!known.rows.every((row) => isTold(row, terms.metrics))) return false;
  return wasFinal(day, known.asOf, terms);
}

/** What nothing comes late for needs no day of waiting, unlike a whole answer's freshness: only the first hour after its end. */
function wasFinal(day: string, asOf: number, { settlesAfterDays, zone }: UseTerms): boolean {
  return settlesAfterDays === 0
    ? isSettled(day, 0, toDay(asOf - firstHourMs, zone))
    : isFinal(day, settlesAfterDays, toDay(asOf, zone));
}

function isTold({ figures }: FigureRow, metrics: readonly MetricName[]): boolean {
  return metrics.every((metric) => isExplained(metric, figures));
}

/** One range that holds all missing days; whatever of the range lies in the future belongs to its end. */
function toRest(missing: readonly string[], range: DayRange, today: string): DayRange | null {
  const [first] = missing;
  const last = missing.at(-1);
  if (first === undefined || last === undefined) return null;
  return { from: first, to: last === today && range.to > today ? range.to : last };
}

function withRange(row: FigureRow, range: DayRange): FigureRow {
  return { ...row, figures: { ...row.figures, range } };
}

function compareDays({ keys: [one = null] }: FigureRow, { keys: [other = null] }: FigureRow): number {
  return (one ?? '') < (other ?? '') ? -1 : one === other ? 0 : 1;
}

function isSameParts(one: readonly FigureRow[], other: readonly FigureRow[]): boolean {
  const [left, right] = [new Set(one.map(toPart)), new Set(other.map(toPart))];
  return left.size === right.size && [...left].every((part) => right.has(part));
}

function toPart({ id, scope }: FigureRow): string {
  return JSON.stringify([id, scope?.type, scope?.upstreamId]);
}

/** One total for each thing and part. */
function addUp(rows: readonly FigureRow[], range: DayRange): readonly FigureRow[] {
  const parts = groupBy(rows, toPart);
  return [...parts.values()].map((own) => {
    const [{ id, scope }] = own as [FigureRow];
    const figures = sumFigures(own.map((row) => row.figures)) as Figures;
    return { id, ...(scope && { scope }), keys: [], figures: { ...figures, range } };
  });
}
