/** What an account at ClickMeter answers, by URL. */
import { readFileSync } from 'node:fs';
import { clickmeter } from '../../../src/providers/clickmeter';
import type { AccountSettings } from '../../../src/providers/provider';

export interface Recorded {
  readonly method: string;
  /** Path and the beginning of its query. */
  readonly match: string;
  readonly status?: number;
  readonly fixture: string;
}

const get = (match: string, fixture: string, status = 200): Recorded => ({ method: 'GET', match, fixture, status });

/** Parameters are sent in the order of their names. */
const summary = '/aggregated/summary/datapoints?fromDay=20260301&limit=100&offset=0&sortBy=entityData.datapointname';
const sorted = '&sortDirection=asc&timeFrame=custom&toDay=20260307';
const whole = '?_expand=true&limit=100&offset=0';

export const recording: readonly Recorded[] = [
  get(`${summary}${sorted}&type=tl`, 'summary-links.json'),
  get(`${summary}${sorted}&type=tp`, 'summary-pixels.json'),
  get('/aggregated/summary/groups', 'summary-groups.json'),
  get('/aggregated/summary/conversions', 'summary-conversions.json'),
  get(`/datapoints${whole}&type=tl`, 'datapoints-links-expanded.json'),
  get(`/datapoints${whole}&type=tp`, 'datapoints-pixels-expanded.json'),
  get(`/datapoints${whole}&status=active&type=tl`, 'datapoints-links-expanded.json'),
  get(`/datapoints${whole}&status=active&type=tp`, 'datapoints-pixels-expanded.json'),
  get('/datapoints/5001', 'datapoint-link.json'),
  get('/datapoints/5002', 'datapoint-pixel.json'),
  get('/groups', 'groups-expanded.json'),
  get('/groups/71', 'group.json'),
  get('/conversions', 'conversions-expanded.json'),
  get('/conversions/31', 'conversion.json'),
  get('/domains', 'entities-empty.json'),
  get(`/domains${whole}&type=system`, 'domains-system-expanded.json'),
  get(`/domains${whole}&type=personal`, 'domains-personal-expanded.json'),
  get('/domains/21', 'domain.json'),
  get('/tags/9', 'tag.json'),
  get('/retargeting/41', 'script.json'),
  get('/hits', 'hits.json'),
  get('/hits?fromDay=20260301&limit=100&offset=', 'hits-empty.json'),
  get('/aggregated', 'aggregated.json'),
  get('/aggregated/list', 'aggregated-list.json'),
  get('/datapoints/5001/aggregated', 'aggregated.json'),
  get('/datapoints/5001/aggregated/list', 'aggregated-list.json'),
  get('/groups/71/aggregated', 'aggregated.json'),
  get('/conversions/31/aggregated', 'aggregated-nothing.json'),
  get('/reports?fromDay=20260301&timeframe=custom&toDay=20260307&type=countries', 'top-countries.json'),
  get('/reports', 'top-browsers.json'),
  get('/datapoints/5001/reports?fromDay=20260301&timeframe=custom&toDay=20260307&type=countries', 'top-countries.json'),
];

/** Unhurried limits. */
export function contractAccount(url: string, options: object = {}): AccountSettings {
  return {
    id: 'shop',
    provider: clickmeter.id,
    url,
    credentials: { apiKey: 'canary-clickmeter-key' },
    options: clickmeter.settings.options.parse(options),
    timeZone: 'Europe/Berlin',
    currency: 'EUR',
    limits: { requests: { calls: 1000, perMs: 1000 } },
  };
}

/** Known things of the recording. */
export const contractCase = {
  ids: { TrackingLink: ['5001', '5003'], TrackingPixel: ['5002'], LinkGroup: ['71'], Conversion: ['31'] },
  unknownIds: { TrackingLink: '999', TrackingPixel: '999', LinkGroup: '999', Conversion: '999' },
} as const;

export function readFixture(name: string): unknown {
  return JSON.parse(readFileSync(new URL(`./fixtures/${name}`, import.meta.url), 'utf8'));
}
