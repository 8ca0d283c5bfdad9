/** The routes that take traffic in: hits, events, and signs of life that keep a session open. */
import type { EmulatorReply } from '../../kit';
import { withFields, type Call, type Handler } from '../call';
import { replyDone, replyInvalid } from '../replies';
import type { DomainRow } from '../store';
import { readEvent, readHit, readVisitor, type Hit } from './hit';
import type { Moment } from './live-traffic';

export const collectionRoutes: Readonly<Record<string, Handler>> = {
  'POST /api/v1/hit': withFields(readHit, (hit, call) =>
    record(hit, call, (domain, moment) => call.traffic.addView(domain.id, hit, moment)),
  ),
  'POST /api/v1/event': withFields(readEvent, ({ hit, name, durationSeconds, meta }, call) =>
    record(hit, call, (domain, moment) =>
      call.traffic.addEvent(domain.id, hit, { name, durationSeconds, meta }, moment),
    ),
  ),
  // Without an address, the user client cannot say which of its domains is meant: every open session stays open.
  'POST /api/v1/session': withFields(readVisitor, (visitor, call) => {
    const { store, grant, traffic, now } = call;
    for (const id of grant.domainId === null ? store.domains.keys() : [grant.domainId]) {
      traffic.keepAlive(id, visitor, now);
    }
    return replyDone();
  }),
};

function record(hit: Hit, call: Call, add: (domain: DomainRow, moment: Moment) => void): EmulatorReply {
  const domain = findDomain(hit, call);
  if (domain === undefined) return replyInvalid({ url: 'None of the domains has this hostname' });
  if (!hit.isIgnored) add(domain, { at: call.now, day: call.clocks.get(domain.timezone)?.toDay(call.now) ?? 0 });
  return replyDone();
}

/** A domain's client has one place to put a hit; the user client goes by the page's address. */
function findDomain({ hostname }: Hit, { store, grant }: Call): DomainRow | undefined {
  if (grant.domainId !== null) return store.domains.get(grant.domainId);
  return [...store.domains.values()].find((domain) => domain.hostname.toLowerCase() === hostname);
}
