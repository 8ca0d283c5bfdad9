/** Changes of many links and pixels: 25 in one call, one call after the other, a result for each. */
import type { CallContext } from '../../../../http/types';
import { ProviderError } from '../../../../errors';
import type { BatchItemWire, RawWire } from '../../wire';
import { parseBatch } from '../../wire';
import type { Tools } from '../tools';

/** What clients were told to keep to; a ceiling is published nowhere. */
export const batchSize = 25;

/** What became of one item. */
export type Outcome = { readonly done: BatchItemWire } | { readonly failure: ProviderError };

/** What `PUT` makes never bears an id: it would be passed over, and a second thing made. */
export function createMany(
  tools: Tools,
  bodies: readonly RawWire[],
  context: CallContext,
): Promise<readonly Outcome[]> {
  const list = bodies.map(({ id: _, ...body }) => body);
  return sendParts(tools, 'PUT /datapoints/batch', list, (part) => ({ list: part }), context);
}

/** Each body bears its id. */
export function updateMany(
  tools: Tools,
  bodies: readonly RawWire[],
  context: CallContext,
): Promise<readonly Outcome[]> {
  return sendParts(tools, 'POST /datapoints/batch', bodies, (part) => ({ list: part }), context);
}

/**
 * Ids alone are not enough. Sent once: whether items that are gone already are done or unknown to a second call is not documented, and each
 * would be told for itself.
 */
export function deleteMany(tools: Tools, ids: readonly string[], context: CallContext): Promise<readonly Outcome[]> {
  const entities = ids.map((id) => ({ id: Number(id), uri: `/datapoints/${id}` }));
  return sendParts(tools, 'DELETE /datapoints/batch', entities, (part) => ({ entities: part }), context);
}

/**
 * A part of unknown outcome does not keep the others from being sent. Any other failure is thrown while nothing has been done yet, and is
 * each item's own afterwards.
 */
export async function runParts<T, O>(
  items: readonly T[],
  send: (part: readonly T[]) => Promise<readonly O[]>,
  fail: (failure: ProviderError) => O,
): Promise<readonly O[]> {
  const outcomes: O[] = [];
  for (let start = 0; start < items.length; start += batchSize) {
    const part = items.slice(start, start + batchSize);
    try {
      outcomes.push(...(await send(part)));
    } catch (failure) {
      const isOwn = failure instanceof ProviderError && (start > 0 || failure.kind === 'outcome-unknown');
      if (!isOwn) throw failure;
      outcomes.push(...part.map(() => fail(failure)));
    }
  }
  return outcomes;
}

function sendParts<T>(
  tools: Tools,
  operation: string,
  items: readonly T[],
  toBody: (part: readonly T[]) => object,
  context: CallContext,
): Promise<readonly Outcome[]> {
  const send = async (part: readonly T[]): Promise<readonly Outcome[]> => {
    const answered = await tools.write({ operation, body: toBody(part), parse: parseBatch }, context);
    return part.map((_, index) => toOutcome(tools, operation, answered[index]));
  };
  return runParts(items, send, (failure): Outcome => ({ failure }));
}

function toOutcome({ account }: Tools, operation: string, item: BatchItemWire | undefined): Outcome {
  const site = { provider: account.provider, account: account.id };
  if (item === undefined) {
    const message = `${operation} did not say what became of this item: look there before you send it again.`;
    return { failure: new ProviderError({ ...site, kind: 'outcome-unknown', message }) };
  }
  if (item.failure === null) return { done: item };
  const { fields, message, namesUnknown } = item.failure;
  const told = Object.values(fields).join('; ');
  const kind = namesUnknown ? 'not-found' : Object.keys(fields).length > 0 ? 'bad-input' : 'rejected';
  return {
    failure: new ProviderError({
      ...site,
      kind,
      message: message ?? (told || 'ClickMeter refused this item.'),
      fields,
    }),
  };
}
