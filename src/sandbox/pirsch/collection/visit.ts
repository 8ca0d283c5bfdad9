/** What one hit tells about its visit: language, device, referrer and utm. Places stay unknown: no address is looked up. */
import type { SiteVisit } from '../statistics/traffic';
import type { Hit } from './hit';

export function describeVisit(hit: Hit): Omit<SiteVisit, 'at' | 'visitorId' | 'pages' | 'events'> {
  return {
    utm: readUtm(hit.query),
    ...readReferrer(hit),
    country: '',
    region: '',
    city: '',
    language: /^\s*([a-z]{2})\b/i.exec(hit.acceptLanguage)?.[1]?.toLowerCase() ?? '',
    ...readBrowser(hit.userAgent),
    ...readSystem(hit.userAgent),
    screenClass: screenClasses.find(([width]) => hit.screenWidth >= width)?.[1] ?? '',
  };
}

function readUtm(query: URLSearchParams): SiteVisit['utm'] {
  const read = (name: string): string => query.get(`utm_${name}`) ?? '';
  const utm = {
    source: read('source'),
    medium: read('medium'),
    campaign: read('campaign'),
    content: read('content'),
    term: read('term'),
  };
  return Object.values(utm).every((value) => value === '') ? null : utm;
}

/** A page of the same host refers to nobody. */
function readReferrer({ referrer, hostname }: Hit): Pick<SiteVisit, 'referrer' | 'referrerName'> {
  const host = URL.canParse(referrer) ? new URL(referrer).hostname : '';
  return host === hostname ? { referrer: '', referrerName: '' } : { referrer, referrerName: host || referrer };
}

/** The first that fits: most browsers also claim to be another. */
const browsers: readonly (readonly [name: string, version: RegExp])[] = [
  ['Edge', /\bEdg\/(\d+(?:\.\d+)?)/],
  ['Opera', /\bOPR\/(\d+(?:\.\d+)?)/],
  ['Firefox', /\bFirefox\/(\d+(?:\.\d+)?)/],
  ['Chrome', /\bChrome\/(\d+(?:\.\d+)?)/],
  ['Safari', /\bVersion\/(\d+(?:\.\d+)?).*\bSafari\//],
];

function readBrowser(userAgent: string): Pick<SiteVisit, 'browser' | 'browserVersion'> {
  for (const [browser, version] of browsers) {
    const found = version.exec(userAgent);
    if (found !== null) return { browser, browserVersion: found[1] ?? '' };
  }
  return { browser: '', browserVersion: '' };
}

const systems: readonly (readonly [name: string, version: RegExp, platform: 'desktop' | 'mobile'])[] = [
  ['iOS', /\biP(?:hone|ad)\b.*? OS (\d+(?:_\d+)?)/, 'mobile'],
  ['Android', /\bAndroid (\d+(?:\.\d+)?)/, 'mobile'],
  ['Windows', /\bWindows NT (\d+)/, 'desktop'],
  ['Mac', /\bMac OS X (\d+(?:_\d+)?)/, 'desktop'],
  ['Linux', /\bLinux\b()/, 'desktop'],
];

function readSystem(userAgent: string): Pick<SiteVisit, 'os' | 'osVersion' | 'platform'> {
  for (const [os, version, platform] of systems) {
    const found = version.exec(userAgent);
    if (found !== null) return { os, osVersion: (found[1] ?? '').replace('_', '.'), platform };
  }
  return { os: '', osVersion: '', platform: 'unknown' };
}

/** From this many pixels on. */
const screenClasses: readonly (readonly [width: number, name: string])[] = [
  [5120, 'UHD 5K'],
  [3840, 'UHD 4K'],
  [2560, 'WQHD'],
  [1920, 'Full HD'],
  [1280, 'HD'],
  [1024, 'XL'],
  [800, 'L'],
  [600, 'M'],
  [415, 'S'],
  [1, 'XS'],
];
