/** The five conversion slots of a datapoint, taken and given back by a conversion. */
import { conversionSlots } from '../entities/datapoint';
import { createInvalid, createUnknown } from '../faults';
import { replaceEntity, type Datapoint } from '../store';

type Datapoints = Map<number, Datapoint>;

/** Into the first free slot; a conversion that is on the datapoint already stays where it is. */
export function attachConversion(datapoints: Datapoints, datapointId: number, conversionId: number): void {
  const datapoint = getDatapoint(datapoints, datapointId);
  if (datapoint.conversionIds.includes(conversionId)) return;
  const slots = conversionSlots.map((_, order) => datapoint.conversionIds[order] ?? 0);
  const free = slots.indexOf(0);
  if (free === -1) {
    throw createInvalid('id', `the datapoint has ${slots.length} conversions already`, '0008', String(datapointId));
  }
  replaceEntity(datapoints, { ...datapoint, conversionIds: slots.with(free, conversionId) });
}

/** The other conversions keep their slots. */
export function detachConversion(datapoints: Datapoints, datapointId: number, conversionId: number): void {
  const datapoint = getDatapoint(datapoints, datapointId);
  const conversionIds = datapoint.conversionIds.map((id) => (id === conversionId ? 0 : id));
  replaceEntity(datapoints, { ...datapoint, conversionIds });
}

/** One datapoint takes the place of another on the conversion; which id is which is documented nowhere. */
export function moveConversion(datapoints: Datapoints, fromId: number, toId: number, conversionId: number): void {
  if (!getDatapoint(datapoints, fromId).conversionIds.includes(conversionId)) throw createUnknown('replaceId', fromId);
  detachConversion(datapoints, fromId, conversionId);
  attachConversion(datapoints, toId, conversionId);
}

function getDatapoint(datapoints: Datapoints, id: number): Datapoint {
  const datapoint = datapoints.get(id);
  if (datapoint === undefined) throw createUnknown('id', id);
  return datapoint;
}
