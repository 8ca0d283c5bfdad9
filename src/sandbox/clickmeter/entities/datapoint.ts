/** A link or pixel as its own entity, and as the identity that travels with statistics and events. */
import type { Datapoint, Store } from '../store';
import { encode, stateNumbers, writeOptional, writeStamp, type Wire } from '../wire';
import { isShared } from './guest';
import { writeTags } from './tag';

export const conversionSlots = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** The model of `GET /datapoints/{id}` and of expanded lists. */
export function encodeDatapoint(store: Store, datapoint: Datapoint): Wire {
  return encode({
    id: datapoint.id,
    type: datapoint.kind === 'tl' ? 0 : 1,
    status: stateNumbers[datapoint.state],
    name: datapoint.name,
    title: datapoint.title,
    trackingCode: writeTrackingCode(store, datapoint),
    notes: writeOptional(datapoint.notes),
    tags: writeTags(store, datapoint.tagIds),
    groupId: datapoint.groupId,
    groupName: store.groups.get(datapoint.groupId)?.name,
    creationDate: writeStamp(datapoint.createdAt),
    preferred: datapoint.favourite,
    ...datapoint.options,
    ...writeConversionSlots(store, datapoint),
    typeTP: datapoint.parameterNote ? { parameterNote: datapoint.parameterNote } : null,
    typeTL: datapoint.link === null ? null : encodeLinkTarget(store, datapoint.link),
  });
}

/** The identity in summaries and hits; `datapointType` is text, unlike every other enum. */
export function encodeDatapointIdentity(store: Store, datapoint: Datapoint): Wire {
  return encode({
    datapointId: datapoint.id,
    datapointName: datapoint.name,
    datapointTitle: datapoint.title,
    datapointType: datapoint.kind === 'tl' ? 'TrackingLink' : 'TrackingPixel',
    datapointFavourite: datapoint.favourite,
    groupId: datapoint.groupId,
    groupName: store.groups.get(datapoint.groupId)?.name,
    notes: writeOptional(datapoint.notes),
    creationDate: writeStamp(datapoint.createdAt),
    status: stateNumbers[datapoint.state],
    destinationUrl: datapoint.link?.url,
    tags: writeTags(store, datapoint.tagIds),
    isABTest: datapoint.link?.settings?.['isABTest'],
    isPublic: datapoint.options?.['isPublic'],
    isPrivateShared: isShared(store, 'datapoint', datapoint.id) || isShared(store, 'group', datapoint.groupId),
    trackingCode: writeTrackingCode(store, datapoint),
  });
}

/** Pixels have no domain of their own and are served from the first system domain. */
function writeTrackingCode(store: Store, datapoint: Datapoint): string | undefined {
  const domain =
    datapoint.link === null
      ? [...store.domains.values()].find((candidate) => candidate.kind === 'system')
      : store.domains.get(datapoint.link.domainId);
  return domain && `http://${domain.name}/${datapoint.name}`;
}

function writeConversionSlots(store: Store, datapoint: Datapoint): Wire {
  return Object.fromEntries(
    conversionSlots.flatMap((slot, order): readonly (readonly [string, unknown])[] => {
      const id = datapoint.conversionIds[order];
      return [
        [`${slot}ConversionId`, id],
        [`${slot}ConversionName`, id === undefined ? undefined : store.conversions.get(id)?.name],
      ];
    }),
  );
}

function encodeLinkTarget(store: Store, link: NonNullable<Datapoint['link']>): Wire {
  const scripts = link.scriptIds.map((id) => encode({ id, name: store.scripts.get(id)?.name }));
  return encode({
    url: link.url,
    firstUrl: '',
    redirectType: link.redirectType,
    domainId: link.domainId,
    ...link.settings,
    scripts: scripts.length === 0 ? null : scripts,
  });
}
