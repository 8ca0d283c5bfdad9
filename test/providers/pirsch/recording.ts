/** What an account at Pirsch answers, by URL. */
import { readFileSync } from 'node:fs';
import { pirsch } from '../../../src/providers/pirsch';
import type { AccountSettings } from '../../../src/providers/provider';

export interface Recorded {
  readonly method: string;
  /** Path and the beginning of its query. */
  readonly match: string;
  readonly status?: number;
  readonly fixture: string;
}

export const recording: readonly Recorded[] = [
  { method: 'POST', match: '/api/v1/token', fixture: 'token.json' },
  { method: 'GET', match: '/api/v1/domain', fixture: 'domains.json' },
  { method: 'GET', match: '/api/v1/goal', fixture: 'goals.json' },
  { method: 'GET', match: '/api/v1/member', fixture: 'members.json' },
  { method: 'GET', match: '/api/v1/domain/link', fixture: 'access-links.json' },
  { method: 'GET', match: '/api/v1/client', fixture: 'clients.json' },
  { method: 'GET', match: '/api/v1/report', fixture: 'reports.json' },
  { method: 'GET', match: '/api/v1/statistics/total', fixture: 'total.json' },
  { method: 'GET', match: '/api/v1/statistics/visitor', fixture: 'days.json' },
  { method: 'GET', match: '/api/v1/statistics/hours', fixture: 'hours.json' },
  { method: 'GET', match: '/api/v1/statistics/page', fixture: 'pages.json' },
  { method: 'GET', match: '/api/v1/statistics/page/entry', fixture: 'entries.json' },
  { method: 'GET', match: '/api/v1/statistics/page/exit', fixture: 'exits-of-both-names.json' },
  { method: 'GET', match: '/api/v1/statistics/goals', fixture: 'goal-statistics.json' },
  { method: 'GET', match: '/api/v1/statistics/events', fixture: 'events.json' },
  { method: 'GET', match: '/api/v1/statistics/active', fixture: 'active.json' },
  { method: 'GET', match: '/api/v1/statistics/referrer', fixture: 'referrers.json' },
  { method: 'GET', match: '/api/v1/statistics/platform', fixture: 'platform.json' },
  { method: 'GET', match: '/api/v1/statistics/country', fixture: 'countries.json' },
  { method: 'GET', match: '/api/v1/statistics/city', fixture: 'cities-of-one-name.json' },
  { method: 'GET', match: '/api/v1/statistics/os/version', fixture: 'os-versions.json' },
  { method: 'GET', match: '/api/v1/statistics/keywords', fixture: 'keywords.json' },
  { method: 'GET', match: '/api/v1/statistics/language', fixture: 'null.json' },
];

/** Unhurried limits. */
export function contractAccount(url: string, options: object = {}): AccountSettings {
  return {
    id: 'sites',
    provider: pirsch.id,
    url: `${url}/api/v1`,
    credentials: { clientId: 'client-of-sites', clientSecret: 'canary-client-secret' },
    options: pirsch.settings.options.parse(options),
    timeZone: 'Europe/Berlin',
    currency: null,
    limits: { configuration: { calls: 1000, perMs: 1000 }, statistics: { calls: 1000, perMs: 1000 } },
  };
}

/** Known things of the recording, for cases that hold for every provider. */
export const contractCase = {
  ids: {
    Website: ['A5kgYzK14m', 'M03loiem34'],
    Page: ['A5kgYzK14m:/home'],
    ConversionGoal: ['A5kgYzK14m:A5kgYzK14q'],
    Member: ['A5kgYzK14m:M1kgYzK14m'],
    AccessLink: ['A5kgYzK14m:L1kgYzK14m'],
    ApiClient: ['A5kgYzK14m:C1kgYzK14m'],
    EmailReport: ['A5kgYzK14m:R1kgYzK14m'],
  },
  unknownIds: { Website: 'nowhere', Page: 'nowhere:/', ConversionGoal: 'A5kgYzK14m:nothing' },
} as const;

export function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));
}
