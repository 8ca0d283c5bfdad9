/** Links and pixels as rows of the graph, from their full model and from what stands beside figures. */
import type { Entity } from '../../../model/entity';
import type { AccountSettings } from '../../provider';
import type { DatapointInfoWire, DatapointWire } from '../wire';
import { toInstant } from './instants';
import { isPixel, toEntity, toReference, toStatus, toTags, toText, toUrl } from './values';

const shared = ['name', 'title', 'url', 'status', 'createdAt', 'favorite', 'group', 'tags', 'notes', 'isPublic'];

/** What rows of summaries carry. */
export const infoFields: Readonly<Record<string, readonly string[]>> = {
  TrackingLink: [...shared, 'destinationUrl', 'isABTest'],
  TrackingPixel: [...shared, 'embedCode'],
};

/** What the full model carries: everything. */
export const datapointFields: Readonly<Record<string, readonly string[]>> = {
  TrackingLink: [
    ...(infoFields.TrackingLink ?? []),
    ...['redirectType', 'domain', 'goals', 'retargetingScripts', 'encodesIp', 'appendsQuery', 'hidesDestination'],
    ...['expiresAt', 'expiresAfterClicks'],
  ],
  TrackingPixel: [...(infoFields.TrackingPixel ?? []), 'goals', 'encodesIp', 'parameterNote'],
};

/** Its type is told by the answer, not by who asked. */
export function normaliseDatapoint(wire: DatapointWire, account: AccountSettings): Entity {
  const fields = {
    name: toText(wire.name),
    title: toText(wire.title),
    url: toUrl(wire.trackingCode),
    status: toStatus(wire.status),
    createdAt: toInstant(wire.creationDate),
    favorite: wire.preferred,
    group: toReference('LinkGroup', wire.groupId, wire.groupName, account),
    tags: toTags(wire.tags, account),
    notes: toText(wire.notes),
    isPublic: wire.isPublic,
    goals: wire.conversions.flatMap(({ id, name }) => toReference('Conversion', id, name, account) ?? []),
    encodesIp: wire.encodeIp,
  };
  if (wire.typeTP || isPixel(wire.type)) {
    return toEntity('TrackingPixel', wire.id, account, {
      ...fields,
      embedCode: toText(wire.trackingCode),
      parameterNote: toText(wire.typeTP?.parameterNote),
    });
  }
  return toEntity('TrackingLink', wire.id, account, { ...fields, ...toLinkFields(wire.typeTL, account) });
}

function toLinkFields(link: DatapointWire['typeTL'], account: AccountSettings): object {
  return {
    destinationUrl: toUrl(link?.url),
    isABTest: link?.isABTest ?? false,
    redirectType: toRedirectType(link?.redirectType),
    domain: toReference('RedirectDomain', link?.domainId, null, account),
    retargetingScripts: (link?.scripts ?? []).flatMap(
      ({ id, name }) => toReference('RetargetingScript', id, name, account) ?? [],
    ),
    appendsQuery: link?.appendQuery ?? false,
    hidesDestination: link?.hideUrl ?? false,
    expiresAt: toInstant(link?.expirationDate),
    // Left out like every zero, and zero sets no end.
    expiresAfterClicks: link?.expirationClicks || null,
  };
}

export function normaliseDatapointInfo(info: DatapointInfoWire, account: AccountSettings): Entity {
  const fields = {
    name: toText(info.datapointName),
    title: toText(info.datapointTitle),
    url: toUrl(info.trackingCode),
    status: toStatus(info.status),
    createdAt: toInstant(info.creationDate),
    favorite: info.datapointFavourite,
    group: toReference('LinkGroup', info.groupId, info.groupName, account),
    tags: toTags(info.tags, account),
    notes: toText(info.notes),
    isPublic: info.isPublic,
  };
  return isPixel(info.datapointType)
    ? toEntity('TrackingPixel', info.datapointId, account, { ...fields, embedCode: toText(info.trackingCode) })
    : toEntity('TrackingLink', info.datapointId, account, {
        ...fields,
        destinationUrl: toUrl(info.destinationUrl),
        isABTest: info.isABTest,
      });
}

/** Zero stands for no type at all; 301 and 307 were seen. */
function toRedirectType(value: string | number | null | undefined): string {
  const types: Readonly<Record<string, string>> = {
    '': 'PERMANENT',
    '0': 'PERMANENT',
    '301': 'PERMANENT',
    permanentredirect: 'PERMANENT',
    '307': 'TEMPORARY',
    temporaryredirect: 'TEMPORARY',
  };
  return types[String(value ?? '').toLowerCase()] ?? 'OTHER';
}
