/** How a change is sent: once, unless sending it again comes to the same. */
import { isOfKind } from '../../../errors';
import { declareTags } from '../../../http/tags';
import type { CallContext, CallRecord, UpstreamCall } from '../../../http/types';
import { configuration } from '../limits';
import type { OwnedRef } from '../normalise';
import type { PirschApi } from './api';
import { tagRules } from './tags';

export interface Change<T> extends Pick<UpstreamCall<T>, 'body' | 'query' | 'parse'> {
  /** By id, with the whole of the new state: a second time changes nothing more. Absent: no. */
  readonly isRepeatable?: boolean;
  readonly bucket?: string;
  /** That it changes, or that it changes something of. */
  readonly website?: string;
}

/** `operation` is the method and a path without parameters, such as `POST /domain/link`. */
export async function sendChange<T>(
  api: PirschApi,
  operation: string,
  { isRepeatable = false, bucket = configuration, website, ...rest }: Change<T>,
  context: CallContext,
): Promise<T> {
  const [method, path] = operation.split(' ') as [UpstreamCall<T>['method'], string];
  const tags = declareTags(tagRules, operation, { website });
  const call = { operation, method, path, buckets: [bucket], isRepeatable, ...tags, ...rest };
  const { value } = await api.send(call, context);
  return value;
}

/** Pirsch answers most changes with nothing, or something that it does not document. */
export function parseNothing(): undefined {
  return undefined;
}

/** Sent again after a failure; if the thing is not there then, the first time has deleted it. */
export async function sendDelete(
  api: PirschApi,
  path: string,
  { id, website }: OwnedRef,
  context: CallContext,
): Promise<void> {
  let wasSentBefore = false;
  const record = (call: CallRecord): void => {
    if (call.status === null || call.status >= 500) wasSentBefore = true;
    context.recorder.record(call);
  };
  const change = { query: { id }, website, parse: parseNothing, isRepeatable: true };
  try {
    await sendChange(api, `DELETE ${path}`, change, { ...context, recorder: { record } });
  } catch (failure) {
    if (!wasSentBefore || !isOfKind(failure, 'not-found')) throw failure;
  }
}

/** What Pirsch says now, whatever it said before. */
export function refresh(context: CallContext): CallContext {
  return { ...context, maxAgeSeconds: 0 };
}

/** What Pirsch says of a thing, less what is not sent back. */
export function leaveOut(
  record: Readonly<Record<string, unknown>>,
  names: readonly string[],
): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(record).filter(([name]) => !names.includes(name)));
}
