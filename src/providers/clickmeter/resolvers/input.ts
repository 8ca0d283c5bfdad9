/** Reads what changes are asked for: which account, which thing, and what of it, each mistake named with its place in the input. */
import { InputError, isOfKind, ProviderError } from '../../../errors';
import type { Entity } from '../../../model/entity';
import type { EntityRef } from '../../../model/ids';
import { decodeGlobalId } from '../../../model/ids';
import type { FieldNames } from '../../../model/user-error';
import type { Connection, ResolverContext } from '../../provider';
import type { Tools } from '../endpoints';
import { createMissing, toFresh } from '../endpoints/writes/raw';
import { isId } from '../wire';

const provider = 'CLICKMETER';

/** A change as the schema asks for it. */
export type Change<I> = (parent: unknown, given: { readonly input: I }, context: ResolverContext) => Promise<object>;

export interface Target {
  readonly tools: Tools;
  readonly connection: Connection;
  readonly type: string;
  /** ClickMeter's. */
  readonly id: string;
}

/** Where the account stands in every input. */
export const accountNames: FieldNames = { account: ['account'] };

/** The account named, or the only one there is. */
export function findAccount(context: ResolverContext, account: string | null | undefined): Connection {
  const own = context.connections.filter((connection) => connection.provider === provider);
  if (account == null) {
    if (own.length === 1) return own[0]!;
    const text =
      own.length === 0 ? 'No account of ClickMeter is configured.' : 'There are several accounts: say which.';
    throw new InputError(text, 'input.account');
  }
  const ref = decodeGlobalId(account, 'input.account');
  const connection = ref.type === 'Account' ? findConnection(context, ref) : undefined;
  if (connection?.provider !== provider) {
    throw new InputError('This is not the id of an account at ClickMeter.', 'input.account');
  }
  return connection;
}

/** An account that is not there is a fault of that field. */
function findConnection(context: ResolverContext, { account }: EntityRef): Connection {
  try {
    return context.findConnection(account);
  } catch (failure) {
    if (!isOfKind(failure, 'not-found')) throw failure;
    const { kind, message } = failure;
    throw new ProviderError({ provider, account, kind, message, fields: { account: message }, cause: failure });
  }
}

export function findTools(context: ResolverContext, account: string | null | undefined): Tools {
  return findAccount(context, account).api as Tools;
}

/** The thing that a change is about. */
export function readTarget(
  context: ResolverContext,
  id: string,
  types: readonly string[],
  field = 'input.id',
  isKnown = isExact,
): Target {
  const ref = decodeRef(id, types, field);
  const connection = context.findConnection(ref.account);
  if (connection.provider !== provider || !isKnown(ref.upstreamId)) throw createMissing(connection, ref.type);
  const tools = connection.api as Tools;
  return { tools, connection, type: ref.type, id: ref.upstreamId };
}

/** ClickMeter's id of another thing that the change names, which must be of the same account. */
export function readOwn({ account }: Tools, id: string, types: readonly string[], field: string): string {
  const ref = decodeRef(id, types, field);
  if (ref.account !== account.id || !isExact(ref.upstreamId)) {
    throw new InputError(`This ${ref.type} is not of the account ${account.id}.`, field);
  }
  return ref.upstreamId;
}

/** Undefined stays undefined, null stays null. */
export function readOwnList(
  tools: Tools,
  ids: readonly string[] | null | undefined,
  types: readonly string[],
  field: string,
): readonly string[] | null | undefined {
  return ids?.map((id, index) => readOwn(tools, id, types, `${field}.${index}`)) ?? ids;
}

/** For what can be changed but not taken away. */
export function refuseNull<T>(value: T | null | undefined, field: string): T | undefined {
  if (value === null) throw new InputError('This cannot be taken away: leave it out to keep it as it is.', field);
  return value;
}

export function checkCount(count: number, most: number, field: string): void {
  if (count < 1 || count > most) throw new InputError(`From 1 to ${most} items fit, not ${count}.`, field);
}

/** The thing after a change. Should it not be readable now, its fields are read when they are asked for. */
export async function readBack(target: Omit<Target, 'tools'>, context: ResolverContext): Promise<Entity> {
  const { connection, type, id } = target;
  const found = await readNow(target, context);
  return found?.get(id) ?? { __typename: type, provider, account: connection.account.id, upstreamId: id };
}

/** A 404 of a call that names another thing does not tell which of the two is missing. Whether the first is there does. */
export async function nameMissing(
  failure: unknown,
  target: Target,
  other: string,
  context: ResolverContext,
): Promise<unknown> {
  if (!isOfKind(failure, 'not-found') || Object.keys(failure.fields).length > 0) return failure;
  const found = await readNow(target, context);
  if (found && !found.get(target.id)) return failure;
  const { account, kind, message } = failure;
  const name = found ? other : `either the ${target.type} or ${other}`;
  return new ProviderError({ provider, account, kind, message, fields: { [name]: message }, cause: failure });
}

/** Undefined: it cannot be read at this moment. */
async function readNow(
  { connection, type, id }: Omit<Target, 'tools'>,
  context: ResolverContext,
): Promise<ReadonlyMap<string, Entity | null> | undefined> {
  const source = connection.reads.find((read) => read.type === type && read.operation.endsWith('}'));
  return source?.read([id], toFresh(context.call)).catch((failure: unknown) => {
    if (failure instanceof ProviderError) return undefined;
    throw failure;
  });
}

/** Ids are sent as numbers: one that no number holds exactly would be another thing's. */
function isExact(id: string): boolean {
  return isId(id) && Number.isSafeInteger(Number(id));
}

function decodeRef(id: string, types: readonly string[], field: string): EntityRef {
  const ref = decodeGlobalId(id, field);
  if (ref.provider !== provider || !types.includes(ref.type)) {
    throw new InputError(`This is the id of a ${ref.type}, not of a ${types.join(' or ')} of ClickMeter.`, field);
  }
  return ref;
}
