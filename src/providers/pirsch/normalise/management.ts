/** What belongs to a website besides its goals, in the graph's words, and the ids that find it again. */
import type { Entity } from '../../../model/entity';
import type { AccessLinkWire, ClientWire, MemberWire, ReportWire } from '../wire';
import { encodeOwnedId, toDate, toRole, toText } from './entity';

export function normaliseMember(wire: MemberWire, website: Entity): Entity {
  return {
    ...toOwned('Member', wire, website),
    userId: toText(wire.user_id),
    email: toText(wire.user?.email),
    name: toText(wire.user?.full_name),
    picture: toText(wire.user?.picture),
    role: toRole(wire.role),
    upstreamRole: toText(wire.role),
  };
}

/** Its code works like a password and is not a part of it: only what made it ever sees it. */
export function normaliseAccessLink(wire: AccessLinkWire, website: Entity): Entity {
  return {
    ...toOwned('AccessLink', wire, website),
    description: toText(wire.description),
    validUntil: toDate(wire.valid_until),
  };
}

/** Neither is its secret. */
export function normaliseClient(wire: ClientWire, website: Entity): Entity {
  return {
    ...toOwned('ApiClient', wire, website),
    clientId: toText(wire.client_id),
    description: toText(wire.description),
    hitScope: toText(wire.scope_hit),
    eventScope: toText(wire.scope_event),
    statisticsScope: toText(wire.scope_statistics),
    domainsScope: toText(wire.scope_domains),
  };
}

export function normaliseReport(wire: ReportWire, website: Entity): Entity {
  return {
    ...toOwned('EmailReport', wire, website),
    email: toText(wire.email),
    intervalWeeks: wire.interval ?? null,
    nextReportAt: toDate(wire.next_report),
  };
}

interface OwnedWire {
  readonly id: string;
  readonly def_time?: string | null | undefined;
  readonly mod_time?: string | null | undefined;
}

function toOwned(type: string, wire: OwnedWire, website: Entity): Entity {
  return {
    __typename: type,
    provider: website.provider,
    account: website.account,
    upstreamId: encodeOwnedId({ website: website.upstreamId, id: wire.id }),
    website,
    createdAt: toDate(wire.def_time),
    updatedAt: toDate(wire.mod_time),
  };
}
