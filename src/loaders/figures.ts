/** Figures of entities, read together: equal questions about several things of one type are one question. */
import DataLoader from 'dataloader';
import { ProviderError } from '../errors';
import type { Figures } from '../model/entity';
import type { MetricName } from '../model/metrics';
import type { EntityRef } from '../model/ids';
import type { Dimension } from '../model/question';
import type { RangeQuestion } from '../model/range';
import { toRangeKey } from '../model/range';
import { findMetrics } from '../planner/plan';
import { readFigures } from '../planner/run/figures';
import type { CallContext, Connection, FiguresAnswer } from '../providers/provider';

export interface FiguresKey {
  readonly ref: EntityRef;
  readonly range: RangeQuestion;
  /** None: the total; else a series or a breakdown. */
  readonly dimensions: readonly Dimension[];
  readonly metrics: readonly MetricName[];
}

export interface FiguresLoader {
  /** Only the rows of the key's own entity; rejects with the account's failure, or `not-found` when the answer lacks the entity. */
  readonly load: (key: FiguresKey) => Promise<FiguresAnswer>;
  /** Remembers a total that came along with a list; `metrics` are those that its endpoint knows. */
  readonly prime: (ref: EntityRef, range: RangeQuestion, figures: Figures, metrics: readonly MetricName[]) => void;
}

export function createFiguresLoader(
  findConnection: (account: string) => Connection,
  context: CallContext,
): FiguresLoader {
  const primed = new Map<string, { readonly figures: Figures; readonly metrics: readonly MetricName[] }>();
  const loader = new DataLoader<FiguresKey, FiguresAnswer, string>(
    async (keys) => {
      const groups = groupKeys(keys);
      const answers = new Map<string, FiguresAnswer | Error>();
      await Promise.all(
        [...groups].map(async ([name, group]) => {
          answers.set(name, await readGroup(findConnection, group, context).catch(toError));
        }),
      );
      return keys.map((key) => pickOwn(key, answers.get(toGroupName(key)) ?? createMissing(key)));
    },
    { cacheKeyFn: (key) => `${toFiguresKey(key)} ${[...key.metrics].sort().join('+')}` },
  );
  return {
    load: async (key) => {
      const known = primed.get(toFiguresKey(key));
      if (!known) return loader.load(key);
      const measured = findMetrics(findConnection(key.ref.account), key.ref.type);
      const isEnough = key.metrics.every((metric) => known.metrics.includes(metric) || !measured.has(metric));
      return isEnough ? { rows: [{ id: key.ref.upstreamId, keys: [], figures: known.figures }] } : loader.load(key);
    },
    prime: (ref, range, figures, metrics) => {
      primed.set(toFiguresKey({ ref, range, dimensions: [], metrics: [] }), { figures, metrics });
    },
  };
}

/** Equal for equal figures, whatever metrics are selected of them. */
export function toFiguresKey({ ref, range, dimensions }: FiguresKey): string {
  return [ref.account, ref.type, ref.upstreamId, toRangeKey(range), dimensions.join('+')].join(' ');
}

async function readGroup(
  findConnection: (account: string) => Connection,
  group: readonly FiguresKey[],
  context: CallContext,
): Promise<FiguresAnswer> {
  const [first] = group as [FiguresKey];
  return readFigures(
    findConnection(first.ref.account),
    first.ref.type,
    {
      ids: first.ref.type === 'Account' ? [] : [...new Set(group.map((key) => key.ref.upstreamId))],
      range: first.range,
      dimensions: first.dimensions,
      filters: [],
      metrics: [...new Set(group.flatMap((key) => key.metrics))],
    },
    context,
  );
}

function pickOwn(key: FiguresKey, answer: FiguresAnswer | Error): FiguresAnswer | Error {
  if (answer instanceof Error || key.ref.type === 'Account') return answer;
  const rows = answer.rows.filter((row) => row.id === key.ref.upstreamId);
  return rows.length === 0 && key.dimensions.length === 0 ? createMissing(key) : { ...answer, rows };
}

function groupKeys(keys: readonly FiguresKey[]): ReadonlyMap<string, readonly FiguresKey[]> {
  const groups = new Map<string, FiguresKey[]>();
  for (const key of keys) {
    const name = toGroupName(key);
    groups.set(name, [...(groups.get(name) ?? []), key]);
  }
  return groups;
}

function toGroupName({ ref, range, dimensions }: FiguresKey): string {
  return [ref.account, ref.type, toRangeKey(range), dimensions.join('+')].join(' ');
}

function createMissing({ ref }: FiguresKey): ProviderError {
  return new ProviderError({
    provider: ref.provider,
    account: ref.account,
    kind: 'not-found',
    message: `The provider gave no figures for this ${ref.type}: it may have been deleted.`,
  });
}

function toError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure));
}
