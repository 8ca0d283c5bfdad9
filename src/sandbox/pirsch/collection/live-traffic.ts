/** Traffic that was sent in: hits and events become visits, next to those that the world brings along. */
import { createHash } from 'node:crypto';
import type { SiteEvent } from '../../world/types';
import { getOrCreate } from '../statistics/tally';
import {
  createSiteTraffic,
  joinTraffic,
  type SitePage,
  type SiteTraffic,
  type SiteVisit,
  type Traffic,
} from '../statistics/traffic';
import type { Hit, Visitor } from './hit';
import { describeVisit } from './visit';

export interface LiveTraffic {
  /** All visits of a domain, of the world and sent in. */
  readonly read: (domainId: string) => SiteTraffic;
  /** A page view; opens a session unless the visitor has one. */
  readonly addView: (domainId: string, hit: Hit, moment: Moment) => void;
  /** An event; a session that it opens has the event's page as its first view. */
  readonly addEvent: (domainId: string, hit: Hit, event: Omit<SiteEvent, 'at' | 'path'>, moment: Moment) => void;
  /** Does nothing for a visitor without an open session. */
  readonly keepAlive: (domainId: string, visitor: Visitor, at: number) => void;
}

export interface Moment {
  readonly at: number;
  /** In the zone of the domain. */
  readonly day: number;
}

interface Session {
  visit: SiteVisit;
  /** Of the last hit, event or sign of life. */
  lastAt: number;
}

const sessionMs = 30 * 60_000;

export function createLiveTraffic(readBefore: () => Traffic): LiveTraffic {
  const added = new Map<string, Session[]>();
  /** The latest session of each visitor of each domain. */
  const latest = new Map<string, Session>();
  /** Joined when first read, and again after each change. */
  const joined = new Map<string, SiteTraffic>();
  const nothing = createSiteTraffic([]);

  /** What is older than the last that was heard, as a batch can be, has no place in the session. */
  function findOpen(domainId: string, visitor: Visitor, at: number): Session | undefined {
    const session = latest.get(toKey(domainId, visitor));
    return session !== undefined && at >= session.lastAt && at - session.lastAt < sessionMs ? session : undefined;
  }

  function open(domainId: string, hit: Hit, { at, day }: Moment): Session {
    const key = toKey(domainId, hit);
    const visitorId = createHash('sha256').update(`${key}\n${day}`).digest('hex').slice(0, 16);
    const session = {
      visit: { ...describeVisit(hit), at, visitorId, pages: [toPage(hit, at)], events: [] },
      lastAt: at,
    };
    latest.set(key, session);
    getOrCreate(added, domainId, (): Session[] => []).push(session);
    return session;
  }

  return {
    read: (domainId) => {
      const before = readBefore().get(domainId) ?? nothing;
      const sessions = added.get(domainId);
      if (sessions === undefined) return before;
      const join = (): SiteTraffic => joinTraffic(before, sessions.map(toVisit));
      return getOrCreate(joined, domainId, join);
    },
    addView: (domainId, hit, moment) => {
      const session = findOpen(domainId, hit, moment.at);
      if (session === undefined) open(domainId, hit, moment);
      else {
        session.visit = addPage(session.visit, hit, moment.at);
        session.lastAt = moment.at;
      }
      joined.delete(domainId);
    },
    addEvent: (domainId, hit, event, moment) => {
      const session = findOpen(domainId, hit, moment.at) ?? open(domainId, hit, moment);
      const events = [...session.visit.events, { ...event, at: moment.at, path: hit.path }];
      session.visit = { ...session.visit, events };
      session.lastAt = moment.at;
      joined.delete(domainId);
    },
    keepAlive: (domainId, visitor, at) => {
      const session = findOpen(domainId, visitor, at);
      if (session !== undefined) session.lastAt = at;
    },
  };
}

function toVisit({ visit }: Session): SiteVisit {
  return visit;
}

function toKey(domainId: string, { ip, userAgent }: Visitor): string {
  return `${domainId}\n${ip}\n${userAgent}`;
}

/** The page that was open until now gets its time. */
function addPage(visit: SiteVisit, hit: Hit, at: number): SiteVisit {
  const last = visit.pages.length - 1;
  const pages = visit.pages.map((page, index) =>
    index === last ? { ...page, seconds: Math.round((at - page.at) / 1000) } : page,
  );
  return { ...visit, pages: [...pages, toPage(hit, at)] };
}

function toPage({ path, title, tags }: Hit, at: number): SitePage {
  return { at, path, title, seconds: 0, tags };
}
