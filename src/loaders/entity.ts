/** Entities by id, read together: one call where an endpoint answers many. */
import DataLoader from 'dataloader';
import { ProviderError } from '../errors';
import type { Entity } from '../model/entity';
import type { EntityRef } from '../model/ids';
import { planRead } from '../planner/plan';
import { createUnsupported } from '../planner/problem';
import type { CallContext, Connection } from '../providers/provider';

export interface EntityKey extends EntityRef {
  /** The fields that are wanted of it; endpoints are chosen by them. */
  readonly fields: readonly string[];
}

/** Rejects per key: `not-found` for an id that does not exist, the provider's failure for all ids of its account. */
export function createEntityLoader(
  findConnection: (account: string) => Connection,
  context: CallContext,
): DataLoader<EntityKey, Entity, string> {
  return new DataLoader<EntityKey, Entity, string>(
    async (keys) => {
      const batches = groupKeys(keys);
      const answers = new Map<string, ReadonlyMap<string, Entity | null> | Error>();
      await Promise.all(
        [...batches].map(async ([name, batch]) => {
          answers.set(name, await readBatch(findConnection, batch, context).catch(toError));
        }),
      );
      return keys.map((key) => {
        const answer = answers.get(toBatchName(key));
        if (!answer || answer instanceof Error) return answer ?? createNotFound(key);
        return answer.get(key.upstreamId) ?? createNotFound(key);
      });
    },
    { cacheKeyFn: (key) => `${toBatchName(key)} ${key.upstreamId} ${[...key.fields].sort().join(',')}` },
  );
}

async function readBatch(
  findConnection: (account: string) => Connection,
  batch: readonly EntityKey[],
  context: CallContext,
): Promise<ReadonlyMap<string, Entity | null>> {
  const [first] = batch as [EntityKey];
  const connection = findConnection(first.account);
  const ids = [...new Set(batch.map((key) => key.upstreamId))];
  const fields = [...new Set(batch.flatMap((key) => key.fields))];
  const source = planRead(connection, first.type, ids, fields);
  if (!source) throw createUnsupported(connection, `${first.type} cannot be read by id at this provider.`);
  return source.read(ids, context);
}

function groupKeys(keys: readonly EntityKey[]): ReadonlyMap<string, readonly EntityKey[]> {
  const groups = new Map<string, EntityKey[]>();
  for (const key of keys) {
    const name = toBatchName(key);
    groups.set(name, [...(groups.get(name) ?? []), key]);
  }
  return groups;
}

function toBatchName(ref: EntityRef): string {
  return `${ref.account} ${ref.type}`;
}

function createNotFound(key: EntityRef): ProviderError {
  return new ProviderError({
    provider: key.provider,
    account: key.account,
    kind: 'not-found',
    message: `There is no ${key.type} with this id at account ${key.account}.`,
  });
}

function toError(failure: unknown): Error {
  return failure instanceof Error ? failure : new Error(String(failure));
}
