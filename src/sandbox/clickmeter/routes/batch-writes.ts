/** `/datapoints/batch`: many at once, each item answered by itself under a status of 200. */
import { readIdField, readTextField, requireBatchField, type Body } from '../body';
import type { Call, Route } from '../call';
import { encodeDatapoint } from '../entities/datapoint';
import { ClickmeterFault, createMalformed, createMissing, createUnknown } from '../faults';
import { replaceEntity, type Datapoint } from '../store';
import { writeUri, type Wire } from '../wire';
import { createDatapoint, replaceDatapoint } from '../writes/datapoint';

/** PUT creates and POST updates, against the custom. */
export const batchWrites: readonly Route[] = [
  {
    method: 'PUT',
    path: '/datapoints/batch',
    answer: (call) => answerItems(call, 'list', (item) => writeWhole(call, createDatapoint(call, item))),
  },
  {
    method: 'POST',
    path: '/datapoints/batch',
    answer: (call) =>
      answerItems(call, 'list', (item) => writeWhole(call, replaceDatapoint(call, findItem(call, item), item))),
  },
  {
    method: 'DELETE',
    path: '/datapoints/batch',
    answer: (call) => answerItems(call, 'entities', (item) => deleteItem(call, item)),
  },
];

function answerItems(call: Call, name: string, act: (item: Body) => Wire): Wire {
  return {
    results: requireBatchField(call.body(), name).map((item): Wire => {
      try {
        return { status: 'Ok', ...act(item) };
      } catch (error) {
        if (error instanceof ClickmeterFault) return { status: 'Error', errors: error.errors };
        throw error;
      }
    }),
  };
}

function writeWhole({ store }: Call, datapoint: Datapoint): Wire {
  return { result: writeUri('/datapoints', datapoint.id), entityData: encodeDatapoint(store, datapoint) };
}

/** An id alone was reported to fail. */
function deleteItem(call: Call, item: Body): Wire {
  const datapoint = findItem(call, item);
  const uri = readTextField(item, 'uri');
  if (uri === undefined) throw createMissing('uri');
  if (uri !== `/datapoints/${datapoint.id}`) throw createMalformed('uri', uri, 'the address of the datapoint');
  replaceEntity(call.store.datapoints, { ...datapoint, state: 'deleted' });
  return { result: writeUri('/datapoints', datapoint.id) };
}

/** No id is an id of nothing. */
function findItem({ store }: Call, item: Body): Datapoint {
  const id = readIdField(item, 'id') ?? 0;
  const datapoint = store.datapoints.get(id);
  if (datapoint === undefined) throw createUnknown('id', id);
  return datapoint;
}
