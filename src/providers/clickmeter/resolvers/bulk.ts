/** Changes of many links and pixels: a result for each, whatever becomes of the others. */
import { errorCodes, InputError } from '../../../errors';
import type { DatapointsCreateInput, DatapointsDeleteInput, DatapointsUpdateInput } from '../../../generated/graphql';
import type { ProviderError } from '../../../errors';
import type { Entity } from '../../../model/entity';
import { decodeGlobalId } from '../../../model/ids';
import type { FieldNames, UserError } from '../../../model/user-error';
import { catchUserErrors, toUserErrors } from '../../../model/user-error';
import type { ResolverContext } from '../../provider';
import type { Tools } from '../endpoints';
import type { Outcome } from '../endpoints/writes/batch';
import { createMany, deleteMany, updateMany } from '../endpoints/writes/batch';
import { readMerged } from '../endpoints/writes/datapoints';
import type { DraftType } from '../normalise';
import { createDatapointBody, normaliseDatapoint } from '../normalise';
import type { BatchItemWire, RawWire } from '../wire';
import type { DraftInput } from './draft';
import { datapointNames, datapointTypes, toDraft, toDraftTarget, withoutNulls } from './draft';
import type { Change } from './input';
import { accountNames, checkCount, findTools, readTarget } from './input';

/** One item ready to be sent, or why it is not sent at all. */
type Prepared<T> = { readonly body: T; readonly type: DraftType } | { readonly userErrors: readonly UserError[] };

interface Kinded<L, P = L> {
  readonly link?: L | null | undefined;
  readonly pixel?: P | null | undefined;
}

export const bulkMutations = {
  datapointsCreate: (async (_, { input }, context) =>
    catchUserErrors(
      { results: [] as readonly object[] },
      async () => {
        checkCount(input.items.length, 100, 'input.items');
        const tools = findTools(context, input.account);
        const results = await tools.keys.run(input.idempotencyKey, input.items, async () => {
          const prepared = await Promise.all(
            input.items.map((item, index) =>
              prepare(item, index, async (type, draft, path) => {
                const body = createDatapointBody(type, toDraft(tools, withoutNulls(draft), path));
                return { body, type };
              }),
            ),
          );
          return run(
            prepared,
            (bodies) => createMany(tools, bodies, context.call),
            toDatapoint(tools),
            toItemPath(input.items),
          );
        });
        return { results };
      },
      accountNames,
    )) satisfies Change<DatapointsCreateInput>,

  datapointsUpdate: (async (_, { input }, context) =>
    catchUserErrors({ results: [] as readonly object[] }, async () => {
      checkCount(input.items.length, 50, 'input.items');
      const tools = findCommon(
        context,
        input.items.map(({ link, pixel }) => (link ?? pixel).id),
        'input.items',
      );
      const prepared = await Promise.all(
        input.items.map((item, index) =>
          prepare(item, index, async (type, { id, ...change }, path) => {
            const target = toDraftTarget(readTarget(context, id, [type], `${path}.id`));
            return { body: await readMerged(tools, target, toDraft(tools, change, path), context.call), type };
          }),
        ),
      );
      const send = (bodies: readonly RawWire[]) => updateMany(tools, bodies, context.call);
      return { results: await run(prepared, send, toDatapoint(tools), toItemPath(input.items)) };
    })) satisfies Change<DatapointsUpdateInput>,

  datapointsDelete: (async (_, { input }, context) =>
    catchUserErrors({ results: [] as readonly object[] }, async () => {
      checkCount(input.ids.length, 100, 'input.ids');
      const tools = findCommon(context, input.ids, 'input.ids');
      const prepared = input.ids.map((id, index): Prepared<string> => {
        try {
          const target = readTarget(context, id, datapointTypes, `input.ids.${index}`);
          return { body: target.id, type: toDraftTarget(target).type };
        } catch (failure) {
          return { userErrors: toUserErrors(failure, {}, ['input', 'ids', `${index}`], []) };
        }
      });
      const send = (ids: readonly string[]) => deleteMany(tools, ids, context.call);
      const results = await run(
        prepared,
        send,
        (_done, _type, index) => ({ deletedId: input.ids[index] }),
        (index) => ({ path: ['input', 'ids', `${index}`], names: { id: [] } }),
        { deletedId: null },
      );
      return { results };
    })) satisfies Change<DatapointsDeleteInput>,
};

/** Mistakes in one item stay with it; anything else ends the change before anything was sent. */
async function prepare<L extends DraftInput, P extends DraftInput>(
  { link, pixel }: Kinded<L, P>,
  index: number,
  make: (type: DraftType, draft: L | P, path: string) => Promise<Prepared<RawWire>>,
): Promise<Prepared<RawWire>> {
  const path = `input.items.${index}.${link ? 'link' : 'pixel'}`;
  try {
    return await make(link ? 'TrackingLink' : 'TrackingPixel', (link ?? pixel)!, path);
  } catch (failure) {
    return { userErrors: toUserErrors(failure, datapointNames, path.split('.'), ['id']) };
  }
}

async function run<T>(
  prepared: readonly Prepared<T>[],
  send: (bodies: readonly T[]) => Promise<readonly Outcome[]>,
  toThing: (done: BatchItemWire, type: DraftType, index: number) => object,
  locate: (index: number) => { readonly path: readonly string[]; readonly names: FieldNames },
  nothing: object = { datapoint: null },
): Promise<readonly object[]> {
  const bodies = prepared.flatMap((one) => ('body' in one ? [one.body] : []));
  const outcomes = [...(bodies.length === 0 ? [] : await send(bodies))];
  return prepared.map((one, index) => {
    if (!('body' in one)) return { index, ...nothing, userErrors: one.userErrors };
    const outcome = outcomes.shift()!;
    if ('done' in outcome) return { index, ...toThing(outcome.done, one.type, index), userErrors: [] };
    const { path, names } = locate(index);
    return { index, ...nothing, userErrors: toItemErrors(outcome.failure, names, path) };
  });
}

/** An item says what it was refused for, or that nobody knows what became of it. */
export function toItemErrors(failure: ProviderError, names: FieldNames, path: readonly string[]): readonly UserError[] {
  try {
    return toUserErrors(failure, names, path);
  } catch {
    return [{ field: null, message: failure.message, code: errorCodes[failure.kind] }];
  }
}

/** The answer carries the whole thing, or its id at least. */
function toDatapoint({ account }: Tools): (done: BatchItemWire, type: DraftType) => object {
  return ({ id, datapoint }, type) => {
    if (datapoint) return { datapoint: normaliseDatapoint(datapoint, account) };
    if (id === null) return { datapoint: null };
    const reference: Entity = { __typename: type, provider: account.provider, account: account.id, upstreamId: id };
    return { datapoint: reference };
  };
}

function toItemPath(items: readonly Kinded<unknown>[]) {
  return (index: number) => ({
    path: ['input', 'items', `${index}`, items[index]?.link ? 'link' : 'pixel'],
    names: datapointNames,
  });
}

/** One call is of one account, and changes nothing twice: each change is laid over what stood before all of them. */
function findCommon(context: ResolverContext, ids: readonly string[], field: string): Tools {
  const [account, ...others] = new Set(ids.map((id, index) => decodeGlobalId(id, `${field}.${index}`).account));
  if (account === undefined || others.length > 0) throw new InputError('All must be of one account.', field);
  const twice = ids.findIndex((id, index) => ids.indexOf(id) !== index);
  if (twice !== -1) throw new InputError('This one is in the list twice.', `${field}.${twice}`);
  const connection = context.findConnection(account);
  if (connection.provider !== 'CLICKMETER') throw new InputError('These are not of ClickMeter.', field);
  return connection.api as Tools;
}
