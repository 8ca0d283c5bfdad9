/** What changes of all things have in common: find the account or the thing, act, and answer the thing as it is then. */
import type { FieldNames } from '../../../model/user-error';
import { catchUserErrors } from '../../../model/user-error';
import type { ResolverContext } from '../../provider';
import type { Tools } from '../endpoints';
import type { Thing } from '../endpoints/writes/things';
import { deleteThing } from '../endpoints/writes/things';
import type { Change, Target } from './input';
import { accountNames, findAccount, nameMissing, readBack, readTarget } from './input';

export interface CreateInput {
  readonly account?: string | null | undefined;
  readonly idempotencyKey?: string | null | undefined;
}

/** `act` answers the new id. With an idempotency key, the first answer's stands for all. `place` is what else it can be missing for. */
export function createChange<I extends CreateInput>(
  field: string,
  type: string,
  act: (tools: Tools, input: I, context: ResolverContext) => Promise<string>,
  names: FieldNames = {},
  place?: readonly string[],
): Change<I> {
  return async (_, { input }, context) =>
    catchUserErrors(
      nothing(field),
      async () => {
        const connection = findAccount(context, input.account);
        const tools = connection.api as Tools;
        const { account: _account, idempotencyKey, ...rest } = input;
        const id = await tools.keys.run(idempotencyKey, { type, rest }, () => act(tools, input, context));
        return { [field]: await readBack({ connection, type, id }, context) };
      },
      { ...names, ...accountNames },
      ['input'],
      place,
    );
}

/** `other`: what the call calls another thing that it names besides, which may be the one that is missing. */
export function updateChange<I extends { readonly id: string }>(
  field: string,
  types: readonly string[],
  act: (target: Target, input: I, context: ResolverContext) => Promise<void>,
  names: FieldNames = {},
  other?: string,
): Change<I> {
  return async (_, { input }, context) =>
    catchUserErrors(
      nothing(field),
      async () => {
        const target = readTarget(context, input.id, types);
        await act(target, input, context).catch(async (failure: unknown) => {
          throw other === undefined ? failure : await nameMissing(failure, target, other, context);
        });
        return { [field]: await readBack(target, context) };
      },
      names,
      ['input'],
      ['id'],
    );
}

export function deleteChange(thing: Thing, types: readonly string[] = [thing.type]): Change<{ readonly id: string }> {
  return async (_, { input: { id } }, context) =>
    catchUserErrors(
      { deletedId: null as string | null },
      async () => {
        const target = readTarget(context, id, types);
        await deleteThing(target.tools, thing, target.id, context.call);
        return { deletedId: id };
      },
      {},
      ['input'],
      ['id'],
    );
}

function nothing(field: string): Record<string, object | null> {
  return { [field]: null };
}
