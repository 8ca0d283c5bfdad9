/** What an account at 24Metrics answers, by URL. */
import { readFileSync } from 'node:fs';
import { metrics24 } from '../../../src/providers/metrics24';
import type { AccountSettings } from '../../../src/providers/provider';

export interface Recorded {
  readonly method: string;
  /** Path and the beginning of its query. */
  readonly match: string;
  readonly status?: number;
  readonly fixture: string;
}

export const recording: readonly Recorded[] = [
  { method: 'GET', match: '/api/v2/integrations/int1/filter-groups', fixture: 'filter-groups.json' },
  { method: 'GET', match: '/api/v2/integrations/int2/filter-groups', fixture: 'filter-groups-of-int2.json' },
  { method: 'GET', match: '/api/v2/reports/v2/conversion-table', fixture: 'conversions.json' },
  { method: 'GET', match: '/api/v2/reports/v2/click-table', fixture: 'clicks.json' },
  { method: 'GET', match: '/api/v2/reports/v2/impression-table', fixture: 'impressions.json' },
  { method: 'GET', match: '/api/v2/download-center/exports', fixture: 'exports.json' },
];

export function contractAccount(url: string, options: object = { integrations: ['int1'] }): AccountSettings {
  return {
    id: 'guard',
    provider: metrics24.id,
    url: `${url}/api/v2`,
    credentials: { apiKey: 'canary-api-key' },
    options: metrics24.settings.options.parse(options),
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    limits: { general: { calls: 1000, perMs: 1000 } },
  };
}

/** Known things of the recording, for cases that hold for every provider. */
export const contractCase = {
  ids: { FilterGroup: ['int1:fg1', 'int1:fg2'] },
  unknownIds: { FilterGroup: 'int1:none' },
} as const;

export function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));
}
