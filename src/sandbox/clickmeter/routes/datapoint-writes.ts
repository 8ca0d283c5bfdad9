/** Writes of single datapoints: created alone or inside a group, replaced, deleted softly, and their two quick patches. */
import { requireTextPatch } from '../body';
import { findEntity, type Call, type Route } from '../call';
import { replaceEntity, type Datapoint } from '../store';
import { writeUri, type Wire } from '../wire';
import { createDatapoint, replaceDatapoint } from '../writes/datapoint';

export const datapointWrites: readonly Route[] = [
  { method: 'POST', path: '/datapoints', answer: (call) => toUri(createDatapoint(call, call.body())) },
  {
    method: 'POST',
    path: '/groups/:id(^\\d+$)/datapoints',
    answer: (call) => {
      const group = findEntity(call.store.groups, call.id, 'Group');
      return toUri(createDatapoint(call, call.body(), group.id));
    },
  },
  {
    method: 'POST',
    path: '/datapoints/:id(^\\d+$)',
    answer: (call) => toUri(replaceDatapoint(call, findDatapoint(call), call.body())),
  },
  {
    method: 'DELETE',
    path: '/datapoints/:id(^\\d+$)',
    answer: (call) => change(call, () => ({ state: 'deleted' })),
  },
  {
    method: 'PUT',
    path: '/datapoints/:id(^\\d+$)/favourite',
    answer: (call) => change(call, ({ favourite }) => ({ favourite: !favourite })),
  },
  {
    method: 'PUT',
    path: '/datapoints/:id(^\\d+$)/notes',
    answer: (call) => change(call, () => ({ notes: requireTextPatch(call.body()) })),
  },
];

function change(call: Call, changesOf: (datapoint: Datapoint) => Partial<Datapoint>): Wire {
  const datapoint = findDatapoint(call);
  replaceEntity(call.store.datapoints, { ...datapoint, ...changesOf(datapoint) });
  return toUri(datapoint);
}

function findDatapoint(call: Call): Datapoint {
  return findEntity(call.store.datapoints, call.id, 'Datapoint');
}

function toUri({ id }: Datapoint): Wire {
  return writeUri('/datapoints', id);
}
