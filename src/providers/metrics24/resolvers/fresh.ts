/** Reading round a change: what stands upstream at this moment. */
import type { CallContext } from '../../provider';

export function toFresh(context: CallContext): CallContext {
  return { ...context, maxAgeSeconds: 0 };
}
