/** The routes that take traffic in: hits, events, and signs of life that keep a session open; one by one, or many at once. */
import type { EmulatorReply } from '../../kit';
import type { FieldReader } from '../body';
import { withEntries, withFields, type Call, type Handler } from '../call';
import { replyDone, replyInvalid } from '../replies';
import type { DomainRow } from '../store';
import { readEvent, readHit, readVisitor, type EventFields, type Hit, type Visitor } from './hit';
import type { Moment } from './live-traffic';

export const collectionRoutes: Readonly<Record<string, Handler>> = {
  'POST /api/v1/hit': withFields(readHit, (hit, call) => recordViews([{ sent: hit, at: call.now }], call)),
  'POST /api/v1/hit/batch': withEntries(timed(readHit), recordViews),
  'POST /api/v1/event': withFields(readEvent, (event, call) => recordEvents([{ sent: event, at: call.now }], call)),
  'POST /api/v1/event/batch': withEntries(timed(readEvent), recordEvents),
  'POST /api/v1/session': withFields(readVisitor, (visitor, call) =>
    keepAlive([{ sent: visitor, at: call.now }], call),
  ),
  'POST /api/v1/session/batch': withEntries(timed(readVisitor), keepAlive),
};

interface Timed<Sent> {
  readonly sent: Sent;
  readonly at: number;
}

function timed<Sent>(read: (reader: FieldReader) => Sent): (reader: FieldReader) => Timed<Sent> {
  return (reader) => ({ sent: read(reader), at: reader.instant('time') });
}

function recordViews(hits: readonly Timed<Hit>[], call: Call): EmulatorReply {
  return record(hits, call, toItself, (hit, domain, moment) => call.traffic.addView(domain.id, hit, moment));
}

function recordEvents(events: readonly Timed<EventFields>[], call: Call): EmulatorReply {
  return record(
    events,
    call,
    ({ hit }) => hit,
    ({ hit, name, durationSeconds, meta }, domain, moment) =>
      call.traffic.addEvent(domain.id, hit, { name, durationSeconds, meta }, moment),
  );
}

/** Without an address, the user client cannot say which of its domains is meant: every open session stays open. */
function keepAlive(visitors: readonly Timed<Visitor>[], { store, grant, traffic }: Call): EmulatorReply {
  const domainIds = grant.domainId === null ? [...store.domains.keys()] : [grant.domainId];
  for (const { sent, at } of sortByTime(visitors)) for (const id of domainIds) traffic.keepAlive(id, sent, at);
  return replyDone();
}

/** All have a domain before one is recorded. */
function record<Sent>(
  entries: readonly Timed<Sent>[],
  call: Call,
  hitOf: (sent: Sent) => Hit,
  add: (sent: Sent, domain: DomainRow, moment: Moment) => void,
): EmulatorReply {
  const placed = sortByTime(entries).map((entry) => ({ ...entry, domain: findDomain(hitOf(entry.sent), call) }));
  if (placed.some(({ domain }) => domain === undefined)) {
    return replyInvalid({ url: 'None of the domains has this hostname' });
  }
  for (const { sent, at, domain } of placed) {
    if (domain === undefined || hitOf(sent).isIgnored) continue;
    add(sent, domain, { at, day: call.clocks.get(domain.timezone)?.toDay(at) ?? 0 });
  }
  return replyDone();
}

/** Within one request; what an earlier request brought stays where it is. */
function sortByTime<Entry extends { readonly at: number }>(entries: readonly Entry[]): readonly Entry[] {
  return [...entries].sort((one, other) => one.at - other.at);
}

function toItself(hit: Hit): Hit {
  return hit;
}

/** A domain's client has one place to put a hit; the user client goes by the page's address. */
function findDomain({ hostname }: Hit, { store, grant }: Call): DomainRow | undefined {
  if (grant.domainId !== null) return store.domains.get(grant.domainId);
  return [...store.domains.values()].find((domain) => domain.hostname.toLowerCase() === hostname);
}
