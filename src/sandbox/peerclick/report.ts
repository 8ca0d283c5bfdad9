/** GET /report: the campaigns' visits between two days, summed per group. */
import { replyJson, type EmulatorContext, type EmulatorReply } from '../kit';
import type { World } from '../world/types';
import { addVisit, createSums, toFigures, type Sums } from './figures';
import { createGroupings, type Grouping, type GroupKey } from './groupings';
import { Refusal } from './replies';

const dayMs = 86_400_000;

export interface Report {
  readonly answer: (query: URLSearchParams) => EmulatorReply;
}

export function createReport(world: World, context: EmulatorContext): Report {
  let known: World['visits'] | undefined;
  const readVisits = (): World['visits'] => (known ??= world.visits.filter((visit) => visit.origin === 'campaign'));
  const groupings = createGroupings(world);

  return {
    answer: (query) => {
      const grouping = readGrouping(groupings, readOne(query, 'groupBy'));
      const now = context.now();
      const { from, until } = readRange(query, now);
      const totals = createSums();
      const sumsByKey = new Map<GroupKey, Sums>();
      for (const visit of readVisits()) {
        if (visit.at < from || visit.at >= until || visit.at > now) continue;
        const key = grouping.readKey(visit);
        const sums = sumsByKey.get(key) ?? createSums();
        sumsByKey.set(key, sums);
        addVisit(sums, visit, now);
        addVisit(totals, visit, now);
      }
      const rows = [...sumsByKey]
        .sort(([keyA, a], [keyB, b]) => (grouping.inKeyOrder ? 0 : b.visits - a.visits) || compareKeys(keyA, keyB))
        .map(([key, sums]) => ({ ...grouping.describe(key), ...toFigures(sums) }));
      return replyJson(200, { rows, totalRows: rows.length, totals: toFigures(totals) });
    },
  };
}

function readGrouping(groupings: ReadonlyMap<string, Grouping>, name: string | null): Grouping {
  if (name === null) throw new Refusal(400, 'groupBy is required');
  const grouping = groupings.get(name);
  if (grouping === undefined) throw new Refusal(400, `groupBy ${name} is not known`);
  return grouping;
}

function readRange(query: URLSearchParams, now: number): { readonly from: number; readonly until: number } {
  const fromText = readOne(query, 'from');
  if (fromText === null) throw new Refusal(400, 'from is required');
  const from = readDay('from', fromText);
  const toText = readOne(query, 'to');
  if (toText === null) return { from, until: now + 1 };
  const until = readDay('to', toText) + dayMs;
  if (until <= from) throw new Refusal(400, 'to lies before from');
  return { from, until };
}

function readOne(query: URLSearchParams, name: string): string | null {
  const values = query.getAll(name);
  if (values.length > 1) throw new Refusal(400, `${name} is given more than once`);
  return values[0] ?? null;
}

function readDay(name: string, text: string): number {
  const at = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  // 2024-02-31 would roll over into March.
  if (Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text) {
    throw new Refusal(400, `${name} must be a day as YYYY-MM-DD`);
  }
  return at;
}

function compareKeys(a: GroupKey, b: GroupKey): number {
  if (typeof a === 'number' && typeof b === 'number') return a - b;
  const [left, right] = [String(a), String(b)];
  return left < right ? -1 : left > right ? 1 : 0;
}
