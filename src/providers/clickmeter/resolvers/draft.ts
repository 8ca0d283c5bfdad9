/** Inputs of links and pixels, new and changed, as drafts in ClickMeter's ids. */
import { InputError } from '../../../errors';
import type { TrackingLinkChangeInput, TrackingPixelChangeInput } from '../../../generated/graphql';
import type { FieldNames } from '../../../model/user-error';
import type { Tools } from '../endpoints';
import type { DatapointDraft, DraftType } from '../normalise';
import type { DraftTarget } from '../endpoints/writes/datapoints';
import { readOwn, readOwnList, refuseNull } from './input';

export const datapointTypes: readonly DraftType[] = ['TrackingLink', 'TrackingPixel'];

/** What all inputs of links and pixels have in common, new ones having fewer nulls. */
export type DraftInput = {
  readonly [K in keyof Omit<TrackingLinkChangeInput & TrackingPixelChangeInput, 'id'>]?:
    (TrackingLinkChangeInput & TrackingPixelChangeInput)[K] | undefined;
};

/** Where ClickMeter's members stand in the inputs. */
export const datapointNames: FieldNames = {
  id: ['id'],
  name: ['name'],
  title: ['title'],
  notes: ['notes'],
  tags: ['tags'],
  groupId: ['group'],
  status: ['status'],
  url: ['destinationUrl'],
  'typeTL.Url': ['destinationUrl'],
  'typeTL.url': ['destinationUrl'],
  domainId: ['domain'],
  'typeTL.DomainId': ['domain'],
  'typeTL.domainId': ['domain'],
  redirectType: ['redirectType'],
};

export function toDraft(tools: Tools, input: DraftInput, field = 'input'): DatapointDraft {
  const { name, title, group, status, domain, redirectType, goals, destinationUrl, retargetingScripts } = input;
  const { notes, tags, isPublic, encodesIp, appendsQuery, hidesDestination, expiresAt, expiresAfterClicks } = input;
  if (goals && goals.length > 5) throw new InputError('At most five conversions fit.', `${field}.goals`);
  if (expiresAfterClicks != null && expiresAfterClicks < 1) {
    throw new InputError('The number of clicks must be at least 1.', `${field}.expiresAfterClicks`);
  }
  const url = refuseNull(destinationUrl, `${field}.destinationUrl`);
  return {
    name: refuseNull(name, `${field}.name`),
    title,
    group: readOne(tools, group, 'LinkGroup', `${field}.group`),
    status: readOneOf(status, ['ACTIVE', 'PAUSED'], `${field}.status`),
    notes,
    tags,
    isPublic,
    goals: readOwnList(tools, goals, ['Conversion'], `${field}.goals`),
    encodesIp,
    destinationUrl: url === undefined ? undefined : String(url),
    domain: readOne(tools, domain, 'RedirectDomain', `${field}.domain`),
    redirectType: readOneOf(redirectType, ['PERMANENT', 'TEMPORARY'], `${field}.redirectType`),
    retargetingScripts: readOwnList(tools, retargetingScripts, ['RetargetingScript'], `${field}.retargetingScripts`),
    appendsQuery,
    hidesDestination,
    expiresAt,
    expiresAfterClicks,
    parameterNote: input.parameterNote,
  };
}

function readOne(tools: Tools, id: string | null | undefined, type: string, field: string): string | undefined {
  const given = refuseNull(id, field);
  return given === undefined ? undefined : readOwn(tools, given, [type], field);
}

/** Some values of an enum are for reading only. */
export function readOneOf<V extends string>(
  value: string | null | undefined,
  allowed: readonly V[],
  field: string,
): V | undefined {
  const given = refuseNull(value, field);
  const found = allowed.find((one) => one === given);
  if (given !== undefined && found === undefined) {
    throw new InputError(`${given} cannot be set: only ${allowed.join(' and ')} can.`, field);
  }
  return found;
}

/** For what is new, null says no more than nothing. */
export function withoutNulls<T extends object>(input: T): { readonly [K in keyof T]: NonNullable<T[K]> | undefined } {
  return Object.fromEntries(Object.entries(input).filter(([, value]) => value !== null)) as never;
}

export function toDraftTarget({ type, id }: { readonly type: string; readonly id: string }): DraftTarget {
  return { type: type === 'TrackingPixel' ? 'TrackingPixel' : 'TrackingLink', id };
}
