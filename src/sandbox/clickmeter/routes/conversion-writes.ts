/** Writes of conversions, and which datapoints they are on. */
import { createHash } from 'node:crypto';
import {
  readEnumField,
  readNumberField,
  readTextField,
  requireBatchField,
  requireIdField,
  requireOneOfField,
  requireTextField,
  requireTextPatch,
  type Body,
} from '../body';
import { findEntity, type Call, type Route } from '../call';
import { replaceEntity, type Conversion } from '../store';
import { writeUri, type Wire } from '../wire';
import { attachConversion, detachConversion, moveConversion } from '../writes/slots';

export const conversionWrites: readonly Route[] = [
  {
    method: 'POST',
    path: '/conversions',
    answer: ({ store, body, now }) => {
      const fields = readConversion(body());
      const id = store.takeId.conversion();
      store.conversions.set(id, { ...fields, id, code: createCode(id), createdAt: now, deleted: false });
      return writeUri('/conversions', id);
    },
  },
  {
    method: 'POST',
    path: '/conversions/:id(^\\d+$)',
    answer: (call) => change(call, () => readConversion(call.body())),
  },
  { method: 'DELETE', path: '/conversions/:id(^\\d+$)', answer: (call) => change(call, () => ({ deleted: true })) },
  {
    method: 'PUT',
    path: '/conversions/:id(^\\d+$)/notes',
    // The model has no notes: its text is the description.
    answer: (call) => change(call, () => ({ description: requireTextPatch(call.body()) })),
  },
  {
    method: 'PUT',
    path: '/conversions/:id(^\\d+$)/datapoints/patch',
    answer: (call) => patch(call, [call.body()], ['add', 'remove', 'replace']),
  },
  {
    method: 'PUT',
    path: '/conversions/:id(^\\d+$)/datapoints/batch/patch',
    answer: (call) => patch(call, requireBatchField(call.body(), 'patchRequests'), ['add', 'remove']),
  },
];

type Action = 'add' | 'remove' | 'replace';

/** All requests or none: the answer names the conversion only, and could not say which one failed. */
function patch(call: Call, requests: readonly Body[], actions: readonly Action[]): Wire {
  const { store, id } = call;
  findEntity(store.conversions, id, 'Conversion');
  const find = (body: Body, name: string) => findEntity(store.datapoints, requireIdField(body, name), 'Datapoint');
  // Worked out on a copy, so that a failure leaves no half of them behind.
  const datapoints = new Map(store.datapoints);
  for (const body of requests) {
    const action = requireOneOfField(body, 'action', actions);
    const datapoint = find(body, 'id').id;
    if (action === 'add') attachConversion(datapoints, datapoint, id);
    else if (action === 'remove') detachConversion(datapoints, datapoint, id);
    else moveConversion(datapoints, find(body, 'replaceId').id, datapoint, id);
  }
  for (const datapoint of datapoints.values()) replaceEntity(store.datapoints, datapoint);
  return writeUri('/conversions', id);
}

function readConversion(body: Body): Pick<Conversion, 'name' | 'description' | 'value' | 'protocol'> {
  return {
    name: requireTextField(body, 'name'),
    description: readTextField(body, 'description') ?? '',
    value: readNumberField(body, 'value') ?? 0,
    protocol: readEnumField(body, 'protocol', ['Http', 'Https']) ?? 0,
  };
}

function change(call: Call, changesOf: () => Partial<Conversion>): Wire {
  const conversion = findEntity(call.store.conversions, call.id, 'Conversion');
  replaceEntity(call.store.conversions, { ...conversion, ...changesOf() });
  return writeUri('/conversions', conversion.id);
}

function createCode(id: number): string {
  return createHash('md5').update(`conversion ${id}`).digest('hex');
}
