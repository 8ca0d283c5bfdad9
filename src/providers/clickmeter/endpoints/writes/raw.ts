/** Things as they stand at this moment, member by member, to be sent back with changes. */
import { createAccountError } from '../../../../errors';
import type { CallContext } from '../../../../http/types';
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

export function createMissing(tools: Tools, type: string) {
  return createAccountError(
    tools.account,
    'not-found',
    `There is no ${type} with this id at account ${tools.account.id}.`,
  );
}
