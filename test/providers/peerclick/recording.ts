/** What an account at PeerClick answers, by URL. */
import { readFileSync } from 'node:fs';
import { peerclick } from '../../../src/providers/peerclick';
import type { AccountSettings } from '../../../src/providers/provider';

export interface Recorded {
  readonly method: string;
  /** Path and the beginning of its query. */
  readonly match: string;
  readonly status?: number;
  readonly fixture: string;
}

export const recording: readonly Recorded[] = [
  { method: 'POST', match: '/v1/auth/access/session', fixture: 'token.json' },
  { method: 'GET', match: '/v1/campaign/11', fixture: 'campaign.json' },
  { method: 'GET', match: '/v1/campaign', fixture: 'campaigns-bare.json' },
  { method: 'GET', match: '/v1/offer', fixture: 'offers.json' },
  { method: 'GET', match: '/v1/report?groupBy=campaign', fixture: 'report-campaign.json' },
  { method: 'GET', match: '/v1/report?groupBy=offer', fixture: 'report-offer.json' },
  { method: 'GET', match: '/v1/report?groupBy=country', fixture: 'report-country.json' },
  { method: 'GET', match: '/v1/report?groupBy=day', fixture: 'report-day.json' },
  { method: 'GET', match: '/v1/report?groupBy=', fixture: 'report-empty.json' },
];

/** Unhurried limits; the days are sent as `since` and `until`, so that the grouping leads the query. */
export function contractAccount(url: string, options: object = {}): AccountSettings {
  return {
    id: 'shop',
    provider: peerclick.id,
    url: `${url}/v1`,
    credentials: { accessId: 'key-of-shop', accessKey: 'canary-access-key' },
    options: peerclick.settings.options.parse({ parameters: { from: 'since', to: 'until' }, ...options }),
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    limits: { general: { calls: 1000, perMs: 1000 }, report: { calls: 1000, perMs: 1000 } },
  };
}

/** Known things of the recording, for cases that hold for every provider. */
export const contractCase = {
  ids: { Campaign: ['11', '12'], Offer: ['21'] },
  unknownIds: { Campaign: '999', Offer: '999' },
} as const;

export function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));
}
