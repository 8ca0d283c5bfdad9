/** What a question would call, as a value: collected while it is run without sending anything. */
import { groupBy } from '../model/group-by';
import type { CallPlanner, CallRecord, Connection, ExpectedCalls, PlannedSend } from '../providers/provider';

export interface OperationPlan {
  readonly calls: readonly PlannedCalls[];
  /** Of each account that would be asked. */
  readonly accounts: readonly PlannedAccount[];
  /** Cheaper ways to ask, for people. */
  readonly advice: readonly string[];
}

/** Calls of one endpoint for the same fields. `max` null: not known before. */
export interface PlannedCalls {
  readonly provider: string;
  readonly account: string;
  /** `GET /report`. */
  readonly operation: string;
  readonly min: number;
  readonly likely: number;
  readonly max: number | null;
  /** Answers that are kept and would be used instead of calls. */
  readonly cached: number;
  /** Paths of the fields that they buy. */
  readonly fields: readonly string[];
}

export interface PlannedAccount extends Pick<PlannedCalls, 'provider' | 'account' | 'min' | 'likely' | 'max'> {
  /** How long the provider's limits, as they stand now, make the likely calls wait. */
  readonly waitMs: number;
}

export interface PlanBook extends CallPlanner {
  /** Whether anything would be called at all. */
  readonly isOpen: () => boolean;
  /** `kept`: the records of answers that were found in the cache. */
  readonly close: (connections: readonly Connection[], kept: readonly CallRecord[]) => OperationPlan;
}

export function createPlanBook(): PlanBook {
  const sends = new Map<string, PlannedSend>();
  const expected: ExpectedCalls[] = [];
  return {
    note: (send) => {
      const key = `${send.account} ${send.key}`;
      const known = sends.get(key);
      sends.set(key, { ...send, fields: [...(known?.fields ?? []), ...(send.fields ?? [])] });
    },
    expect: (calls) => void expected.push(calls),
    isOpen: () => sends.size > 0 || expected.length > 0,
    close: (connections, kept) => {
      const told = [...sends.values()];
      const known = new Set([
        ...told.map(toPlace),
        ...kept.map((one) => toPlace({ ...one, operation: toOperation(one) })),
      ]);
      const left = expected.filter((one) => one.behind !== one.operation || !known.has(toPlace(one)));
      const lines = [...told.map(toLine), ...mergeExpected(left), ...kept.map(toKept)];
      const calls = groupLines(lines, ({ provider, account, operation, fields }) => [
        provider,
        account,
        operation,
        fields,
      ]);
      const accounts = connections.flatMap((connection) => {
        const own = lines.filter(({ account }) => account === connection.account.id);
        return own.length === 0 ? [] : [toAccount(connection, own)];
      });
      return { calls: calls.map(({ buckets: _, ...call }) => call), accounts, advice: advise(calls) };
    },
  };
}

interface Line extends PlannedCalls {
  readonly buckets: readonly string[];
}

function toLine({ provider, account, operation, buckets, fields = [] }: PlannedSend): Line {
  const unique = [...new Set(fields)].sort();
  return { provider, account, operation, buckets, fields: unique, min: 1, likely: 1, max: 1, cached: 0 };
}

/** What comes behind the same calls is the same: it is counted once, by the larger estimate, for all fields that want it. */
function mergeExpected(all: readonly ExpectedCalls[]): readonly Line[] {
  const groups = groupBy(all, (one) => (one.behind ? `${one.account} ${one.operation} ${one.behind}` : one));
  return [...groups.values()].map((same) => {
    const [{ provider, account, operation, buckets }] = same as [ExpectedCalls];
    const fields = [...new Set(same.flatMap((one) => one.fields ?? []))].sort();
    return {
      provider,
      account,
      operation,
      buckets,
      fields,
      min: Math.max(...same.map(({ min }) => min)),
      likely: Math.max(...same.map(({ likely }) => likely)),
      max: same.some(({ max }) => max === null) ? null : Math.max(...same.map(({ max }) => max ?? 0)),
      cached: 0,
    };
  });
}

/** What is only asked for others' sake is asked once, whoever needs it. */
function toPlace({ account, operation }: Pick<PlannedSend, 'account' | 'operation'>): string {
  return `${account} ${operation}`;
}

function toOperation({ method, route }: CallRecord): string {
  return `${method} ${route}`;
}

function toKept(call: CallRecord): Line {
  const { provider, account } = call;
  const operation = toOperation(call);
  return { provider, account, operation, buckets: [], fields: [], min: 0, likely: 0, max: 0, cached: 1 };
}

function groupLines(lines: readonly Line[], toKey: (line: Line) => unknown): readonly Line[] {
  const groups = new Map<string, Line>();
  for (const line of lines) {
    const key = JSON.stringify(toKey(line));
    const known = groups.get(key);
    groups.set(key, known ? { ...known, ...addCalls([known, line]) } : line);
  }
  return [...groups.values()];
}

function addCalls(lines: readonly Line[]): Pick<Line, 'min' | 'likely' | 'max' | 'cached'> {
  return {
    min: lines.reduce((sum, { min }) => sum + min, 0),
    likely: lines.reduce((sum, { likely }) => sum + likely, 0),
    max: lines.reduce<number | null>((sum, { max }) => (sum === null || max === null ? null : sum + max), 0),
    cached: lines.reduce((sum, { cached }) => sum + cached, 0),
  };
}

function toAccount(connection: Connection, lines: readonly Line[]): PlannedAccount {
  const { min, likely, max } = addCalls(lines);
  const turns = lines.flatMap((line) => Array.from({ length: line.likely }, () => line.buckets));
  return {
    provider: connection.provider,
    account: connection.account.id,
    min,
    likely,
    max,
    waitMs: connection.estimateWaitMs(turns),
  };
}

/** Names what can be left out of the question to leave out calls: the dearest first. */
function advise(calls: readonly Line[]): readonly string[] {
  const all = addCalls(calls).likely;
  const byFields = groupBy(
    calls.filter(({ likely, fields }) => likely > 0 && fields.length > 0 && fields.length <= mostFields),
    ({ fields }) => JSON.stringify(fields),
  );
  return [...byFields.values()]
    .map((own) => ({ fields: own[0]!.fields, own, saved: addCalls(own).likely }))
    .filter(
      ({ fields, saved }) => saved < all && fields.every((field) => field.includes('.')) && !isNeeded(fields, calls),
    )
    .sort((one, other) => other.saved - one.saved)
    .slice(0, mostAdvice)
    .map(({ fields, own, saved }) => {
      const names = fields.map((field) => `\`${field}\``).join(' and ');
      const operations = own.map(({ operation }) => operation).join(', ');
      return `Drop ${names} to save ${saved === 1 ? 'one call' : `about ${saved} calls`} (${operations}).`;
    });
}

/** Other calls buy what lies below: without it there would be nothing left to ask. */
function isNeeded(fields: readonly string[], calls: readonly Line[]): boolean {
  return calls.some((call) => call.fields.some((field) => fields.some((other) => field.startsWith(`${other}.`))));
}

/** Advice to leave out more than so much is advice not to ask at all. */
const mostFields = 3;
const mostAdvice = 5;
