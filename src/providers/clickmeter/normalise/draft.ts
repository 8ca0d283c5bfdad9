/** Links and pixels as ClickMeter takes them: what is new, and what changes laid over what was read. */
import type { RawWire } from '../wire';
import { toTagMembers } from './members';

/** In the graph's words. Absent: as it is; null: cleared. Ids are ClickMeter's. */
export interface DatapointDraft {
  readonly name?: string | undefined;
  readonly title?: string | null | undefined;
  readonly group?: string | undefined;
  readonly status?: 'ACTIVE' | 'PAUSED' | undefined;
  readonly notes?: string | null | undefined;
  readonly tags?: readonly string[] | null | undefined;
  readonly isPublic?: boolean | null | undefined;
  readonly goals?: readonly string[] | null | undefined;
  readonly encodesIp?: boolean | null | undefined;
  readonly destinationUrl?: string | undefined;
  readonly domain?: string | undefined;
  readonly redirectType?: 'PERMANENT' | 'TEMPORARY' | undefined;
  readonly retargetingScripts?: readonly string[] | null | undefined;
  readonly appendsQuery?: boolean | null | undefined;
  readonly hidesDestination?: boolean | null | undefined;
  readonly expiresAt?: Date | null | undefined;
  readonly expiresAfterClicks?: number | null | undefined;
  readonly parameterNote?: string | null | undefined;
}

export type DraftType = 'TrackingLink' | 'TrackingPixel';

const places = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** ClickMeter's own to say; the names of conversions follow from their ids. */
const readOnly = ['trackingCode', 'creationDate', 'groupName', ...places.map((place) => `${place}ConversionName`)];

const states = { ACTIVE: 0, PAUSED: 1 } as const;
const redirects = { PERMANENT: 301, TEMPORARY: 307 } as const;

export function createDatapointBody(type: DraftType, draft: DatapointDraft): RawWire {
  return compact({ type: type === 'TrackingLink' ? 0 : 1, ...toMembers(draft), ...toTyped(type, {}, draft) });
}

/** Everything that was read goes back, so that nothing is reset; a state that is left out would be taken for the first. */
export function mergeDatapoint(type: DraftType, raw: RawWire, draft: DatapointDraft): RawWire {
  const kept = Object.fromEntries(Object.entries(raw).filter(([member]) => !readOnly.includes(member)));
  return compact({
    ...kept,
    type: raw.type ?? (type === 'TrackingLink' ? 0 : 1),
    status: raw.status ?? 0,
    ...toMembers(draft, raw),
    ...toTyped(type, raw, draft),
  });
}

function toMembers(draft: DatapointDraft, raw: RawWire = {}): RawWire {
  const { name, title, group, status, notes, tags, isPublic, goals, encodesIp } = draft;
  return {
    ...(name !== undefined && { name }),
    ...(title !== undefined && { title: title ?? '' }),
    ...(group !== undefined && { groupId: Number(group) }),
    ...(status !== undefined && { status: states[status] }),
    ...(notes !== undefined && { notes: notes ?? '' }),
    ...(tags !== undefined && { tags: toTagMembers(tags ?? [], raw.tags) }),
    ...(isPublic !== undefined && { isPublic: isPublic ?? false }),
    ...(encodesIp !== undefined && { encodeIp: encodesIp ?? false }),
    ...(goals !== undefined && toPlaces(goals ?? [])),
  };
}

function toTyped(type: DraftType, raw: RawWire, draft: DatapointDraft): RawWire {
  if (type === 'TrackingLink') return { typeTL: { ...(raw.typeTL as object | null), ...toLinkMembers(draft) } };
  const { parameterNote } = draft;
  if (parameterNote === undefined) return {};
  return { typeTP: { ...(raw.typeTP as object | null), parameterNote: parameterNote ?? '' } };
}

/** What is cleared is left out, which means its default. */
function toLinkMembers(draft: DatapointDraft): RawWire {
  const { destinationUrl, domain, redirectType, retargetingScripts, appendsQuery, hidesDestination } = draft;
  const { expiresAt, expiresAfterClicks } = draft;
  return {
    ...(destinationUrl !== undefined && { url: destinationUrl }),
    ...(domain !== undefined && { domainId: Number(domain) }),
    ...(redirectType !== undefined && { redirectType: redirects[redirectType] }),
    ...(retargetingScripts !== undefined && { scripts: (retargetingScripts ?? []).map((id) => ({ id: Number(id) })) }),
    ...(appendsQuery !== undefined && { appendQuery: appendsQuery ?? false }),
    ...(hidesDestination !== undefined && { hideUrl: hidesDestination ?? false }),
    ...(expiresAt !== undefined && { expirationDate: expiresAt ? toWireInstant(expiresAt) : undefined }),
    ...(expiresAfterClicks !== undefined && { expirationClicks: expiresAfterClicks ?? 0 }),
  };
}

/** Five numbered places, of which the rest are emptied. */
function toPlaces(goals: readonly string[]): RawWire {
  return Object.fromEntries(
    places.map((place, index) => [
      `${place}ConversionId`,
      goals[index] === undefined ? undefined : Number(goals[index]),
    ]),
  );
}

/** Fourteen digits, in UTC. */
function toWireInstant(instant: Date): string {
  return instant.toISOString().slice(0, 19).replace(/\D/g, '');
}

/** Without the members that are undefined, which JSON has no word for. */
function compact(body: RawWire): RawWire {
  return Object.fromEntries(Object.entries(body).filter(([, value]) => value !== undefined));
}
