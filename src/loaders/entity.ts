/** Entities by id, read together: one call where an endpoint answers many. */
import DataLoader from 'dataloader';
import type { ProviderError } from '../errors';
import { createAccountError } from '../errors';
import type { Entity } from '../model/entity';
import { groupBy } from '../model/group-by';
import type { EntityRef } from '../model/ids';
import { readCounted } from '../planner/counted';
import { expectExtras, listExtras, nothingCarried, toReadKind } from '../planner/extras';
import { isNotAsked, readKept } from '../planner/kept';
import type { ListMemory } from '../planner/memory';
import type { Needs } from '../planner/needs';
import { planRead } from '../planner/plan';
import { createUnsupported } from '../planner/problem';
import type { AskedRows, RecentPages } from '../planner/recent-pages';
import type { CallContext, Connection } from '../providers/provider';
import { readKinds } from './batch';

export interface EntityKey extends EntityRef {
  /** The fields that are wanted of it; endpoints are chosen by them. */
  readonly fields: readonly string[];
  /** Path of the field that wants it. */
  readonly field: string;
  /** What is selected of it besides, where only its calls are to be counted. */
  readonly needs?: Needs;
}

/** Rejects per key: `not-found` for an id that does not exist, the provider's failure for all ids of its account. */
export function createEntityLoader(
  findConnection: (account: string) => Connection,
  memory: ListMemory,
  context: CallContext,
): DataLoader<EntityKey, Entity, string> {
  return new DataLoader<EntityKey, Entity, string>(
    async (keys) => {
      const findAnswer = await readKinds(keys, toKind, (batch) => readBatch(findConnection, batch, memory, context));
      return keys.map((key) => {
        const answer = findAnswer(key);
        return answer instanceof Error ? answer : (answer.get(key.upstreamId) ?? createNotFound(key));
      });
    },
    { cacheKeyFn: (key) => `${toKind(key)} ${key.upstreamId} ${[...key.fields].sort().join(',')}` },
  );
}

async function readBatch(
  findConnection: (account: string) => Connection,
  batch: readonly EntityKey[],
  { calls: memory, pages }: ListMemory,
  context: CallContext,
): Promise<ReadonlyMap<string, Entity | null>> {
  const [first] = batch as [EntityKey];
  const connection = findConnection(first.account);
  const ids = [...new Set(batch.map((key) => key.upstreamId))];
  const fields = [...new Set(batch.flatMap((key) => key.fields))];
  const source = planRead(connection, first.type, ids, fields);
  if (!source) throw createUnsupported(connection, `${first.type} cannot be read by id at this provider.`);
  const kept = await readKept((call) => source.read(ids, call), context);
  if (kept) return kept;
  const listed = await findListed(batch, { connection, type: first.type, ids }, pages, context);
  if (listed) return listed;
  const wanted = [...new Set(batch.map(({ field }) => field))];
  const question = toReadKind(source, first.type, ids);
  const unit = { connection, source, calls: source.estimateCalls(ids), fields: wanted, question };
  try {
    const found = await readCounted(unit, (call) => source.read(ids, call), memory, context);
    memory.noteRows(
      connection,
      [...found.values()].filter((row) => row !== null),
    );
    return found;
  } catch (failure) {
    if (isNotAsked(failure)) {
      for (const { field, needs } of batch) {
        if (!needs) continue;
        const carried = { ...nothingCarried, named: memory.findNamed(connection, first.type) };
        const extras = listExtras(connection, first.type, { ...needs, fields: {} }, carried);
        expectExtras(connection, extras, { max: 1, likely: 1 }, (name) => `${field}.${name}`, memory, context);
      }
    }
    throw failure;
  }
}

/** All of them, from pages of lists that were read a moment ago; undefined where a row lacks something. */
async function findListed(
  batch: readonly EntityKey[],
  asked: Pick<AskedRows, 'connection' | 'type' | 'ids'>,
  pages: RecentPages,
  context: CallContext,
): Promise<ReadonlyMap<string, Entity> | undefined> {
  const wanted = groupBy(batch, ({ upstreamId }) => upstreamId);
  const isWanted: AskedRows['isWanted'] = ({ row }) =>
    (wanted.get(row.upstreamId as string) ?? []).every(({ fields }) =>
      fields.every((field) => row[field] !== undefined),
    );
  const found = await pages.find({ ...asked, mayServe: () => true, isWanted }, context);
  return found.size === asked.ids.length ? new Map([...found].map(([id, { row }]) => [id, row])) : undefined;
}

function toKind(ref: EntityRef): string {
  return `${ref.account} ${ref.type}`;
}

function createNotFound({ provider, account: id, type }: EntityRef): ProviderError {
  return createAccountError({ provider, id }, 'not-found', `There is no ${type} with this id at account ${id}.`);
}
