/** Groups, conversions, domains, tags and scripts as rows of the graph. */
import type { Entity } from '../../../model/entity';
import type { AccountSettings } from '../../provider';
import type {
  ConversionInfoWire,
  ConversionWire,
  DomainWire,
  GroupInfoWire,
  GroupWire,
  NamedWire,
  ScriptWire,
} from '../wire';
import { toInstant } from './instants';
import { toChoice, toEntity, toTags, toText, toUrl } from './values';

/** What rows of the summary carry: the number of links stands there only. */
export const groupInfoFields = ['name', 'createdAt', 'isActive', 'favorite', 'tags', 'linkCount'];
export const groupFields = ['name', 'createdAt', 'isActive', 'favorite', 'tags', 'notes', 'isPublic'];
export const conversionInfoFields = ['name', 'createdAt', 'isDeleted'];
export const conversionFields = [...conversionInfoFields, 'description', 'code', 'value', 'protocol'];

export function normaliseGroup(wire: GroupWire, account: AccountSettings): Entity {
  return toEntity('LinkGroup', wire.id, account, {
    name: toText(wire.name),
    createdAt: toInstant(wire.creationDate),
    isActive: !wire.deleted,
    favorite: wire.preferred,
    tags: toTags(wire.tags, account),
    notes: toText(wire.notes),
    isPublic: wire.isPublic,
  });
}

export function normaliseGroupInfo(info: GroupInfoWire, account: AccountSettings): Entity {
  return toEntity('LinkGroup', info.groupId, account, {
    name: toText(info.groupName),
    createdAt: toInstant(info.creationDate),
    isActive: !info.deleted,
    favorite: info.groupFavourite,
    tags: toTags(info.tags, account),
    linkCount: info.linksCount ?? 0,
  });
}

export function normaliseConversion(wire: ConversionWire, account: AccountSettings): Entity {
  return toEntity('Conversion', wire.id, account, {
    name: toText(wire.name),
    createdAt: toInstant(wire.creationDate),
    isDeleted: wire.deleted,
    description: toText(wire.description),
    code: toText(wire.code),
    value: { amount: wire.value ?? 0, currency: account.currency },
    protocol: toChoice(wire.protocol, ['http', 'https'], ['HTTP', 'HTTPS']),
  });
}

export function normaliseConversionInfo(info: ConversionInfoWire, account: AccountSettings): Entity {
  return toEntity('Conversion', info.id, account, {
    name: toText(info.name),
    createdAt: toInstant(info.date),
    isDeleted: info.deleted,
  });
}

/** Which number means which kind is not known, but each kind is a list of its own: `kind` is that list's. */
export function normaliseDomain(wire: DomainWire, account: AccountSettings, kind?: string): Entity {
  return toEntity('RedirectDomain', wire.id, account, {
    hostname: wire.name,
    notFoundUrl: toUrl(wire.custom404),
    homepageUrl: toUrl(wire.customHomepage),
    ...(kind === undefined ? {} : { kind }),
  });
}

export function normaliseTag(wire: NamedWire, account: AccountSettings): Entity {
  return toEntity('Tag', wire.id, account, { name: toText(wire.name) });
}

export function normaliseScript(wire: ScriptWire, account: AccountSettings): Entity {
  return toEntity('RetargetingScript', wire.id, account, { name: toText(wire.name), code: toText(wire.script) });
}
