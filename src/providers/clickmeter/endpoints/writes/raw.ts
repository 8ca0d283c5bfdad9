/** Things as they stand at this moment, member by member, to be sent back with changes. */
import type { ProviderError } from '../../../../errors';
import { createAccountError } from '../../../../errors';
import type { CallContext } from '../../../../http/types';
import type { AccountSettings } from '../../../provider';
import type { RawWire } from '../../wire';
import { parseRaw } from '../../wire';
import type { Tools } from '../tools';

/** Never from what was read before, and kept nowhere: it may hold what nobody should see. */
export async function readRaw(
  tools: Tools,
  operation: string,
  values: Readonly<Record<string, string>>,
  context: CallContext,
): Promise<RawWire> {
  return (await tools.read({ operation, values, parse: parseRaw, freshForSeconds: 0 }, toFresh(context))).value;
}

/** Nothing that was answered before will do. */
export function toFresh(context: CallContext): CallContext {
  return { ...context, maxAgeSeconds: 0 };
}

export function createMissing({ account }: { readonly account: AccountSettings }, type: string): ProviderError {
  return createAccountError(account, 'not-found', `There is no ${type} with this id at account ${account.id}.`);
}
