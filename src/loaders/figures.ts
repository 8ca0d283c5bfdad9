/** Figures of entities, read together: equal questions about several things of one type are one question. */
import DataLoader from 'dataloader';
import type { ProviderError } from '../errors';
import { createAccountError } from '../errors';
import type { Figures } from '../model/entity';
import type { MetricName } from '../model/metrics';
import type { EntityRef } from '../model/ids';
import type { Dimension } from '../model/question';
import type { RangeQuestion } from '../model/range';
import { toRangeKey } from '../model/range';
import { findMetrics } from '../planner/plan';
import { cutToStep, readFigures } from '../planner/run/figures';
import type { CallContext, Connection, FiguresAnswer } from '../providers/provider';
import { readKinds } from './batch';

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
      const findAnswer = await readKinds(keys, toKind, (batch) => readBatch(findConnection, batch, context));
      return keys.map((key) => pickOwn(key, findAnswer(key)));
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
function toFiguresKey({ ref, range, dimensions }: FiguresKey): string {
  return [ref.account, ref.type, ref.upstreamId, toRangeKey(range), dimensions.join('+')].join(' ');
}

async function readBatch(
  findConnection: (account: string) => Connection,
  batch: readonly FiguresKey[],
  context: CallContext,
): Promise<FiguresAnswer> {
  const [first] = batch as [FiguresKey];
  const answer = await readFigures(
    findConnection(first.ref.account),
    first.ref.type,
    {
      ids: first.ref.type === 'Account' ? [] : [...new Set(batch.map((key) => key.ref.upstreamId))],
      range: first.range,
      dimensions: first.dimensions,
      filters: [],
      metrics: [...new Set(batch.flatMap((key) => key.metrics))],
    },
    context,
  );
  return { ...answer, rows: answer.rows.map((row) => cutToStep(first.dimensions, row)) };
}

function pickOwn(key: FiguresKey, answer: FiguresAnswer | Error): FiguresAnswer | Error {
  if (answer instanceof Error || key.ref.type === 'Account') return answer;
  const rows = answer.rows.filter((row) => row.id === key.ref.upstreamId);
  return rows.length === 0 && key.dimensions.length === 0 ? createMissing(key) : { ...answer, rows };
}

function toKind({ ref, range, dimensions }: FiguresKey): string {
  return [ref.account, ref.type, toRangeKey(range), dimensions.join('+')].join(' ');
}

function createMissing({ ref }: FiguresKey): ProviderError {
  const message = `The provider gave no figures for this ${ref.type}: it may have been deleted.`;
  return createAccountError({ provider: ref.provider, id: ref.account }, 'not-found', message);
}
