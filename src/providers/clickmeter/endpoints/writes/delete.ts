/** Deletes by id: what is gone is gone, so one that failed is sent again. */
import { isOfKind } from '../../../../errors';
import type { CallContext, CallRecord } from '../../../../http/types';
import { parseDone } from '../../wire';
import type { Tools, WriteRequest } from '../tools';

/** If the thing is not there when the delete is sent again, the first time has deleted it. */
export async function sendDelete(
  tools: Tools,
  request: Pick<WriteRequest<void>, 'operation' | 'values'>,
  context: CallContext,
): Promise<void> {
  let mayHaveDone = false;
  const record = (call: CallRecord): void => {
    if (call.status === null || call.status >= 500) mayHaveDone = true;
    context.recorder.record(call);
  };
  try {
    await tools.write(
      { ...request, isRepeatable: true, parse: parseDone },
      { ...context, recorder: { ...context.recorder, record } },
    );
  } catch (failure) {
    if (!mayHaveDone || !isOfKind(failure, 'not-found')) throw failure;
  }
}
