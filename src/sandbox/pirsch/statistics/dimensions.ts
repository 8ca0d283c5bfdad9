/** What a visit is described by: the filters on it, and how each is read from a visit. */
import type { Validation } from '../replies';
import { createMatcher } from './matcher';
import type { SiteVisit } from './traffic';

export type VisitFilter = (visit: SiteVisit) => boolean;

/** By the name of the filter parameter. */
export const visitDimensions = {
  language: (visit: SiteVisit) => visit.language,
  country: (visit: SiteVisit) => visit.country.toLowerCase(),
  region: (visit: SiteVisit) => visit.region,
  city: (visit: SiteVisit) => visit.city,
  referrer: (visit: SiteVisit) => visit.referrer,
  referrer_name: (visit: SiteVisit) => visit.referrerName,
  os: (visit: SiteVisit) => visit.os,
  browser: (visit: SiteVisit) => visit.browser,
  platform: (visit: SiteVisit) => visit.platform,
  screen_class: (visit: SiteVisit) => visit.screenClass,
  utm_source: (visit: SiteVisit) => visit.utm?.source ?? '',
  utm_medium: (visit: SiteVisit) => visit.utm?.medium ?? '',
  utm_campaign: (visit: SiteVisit) => visit.utm?.campaign ?? '',
  utm_content: (visit: SiteVisit) => visit.utm?.content ?? '',
  utm_term: (visit: SiteVisit) => visit.utm?.term ?? '',
} as const;

export function readVisitFilters(
  readAll: (name: string) => readonly string[],
  validation: Validation,
): readonly VisitFilter[] {
  checkPlatform(readAll('platform'), validation);
  return Object.entries(visitDimensions).flatMap(([name, readValue]) => {
    const matches = createMatcher(readAll(name));
    return matches === null ? [] : [(visit: SiteVisit) => matches(readValue(visit))];
  });
}

/** The one dimension that takes a single value, from a closed list. */
function checkPlatform(values: readonly string[], validation: Validation): void {
  if (values.length > 1) validation.platform = 'Only one platform can be given';
  else if (values.some((value) => !/^!?(desktop|mobile|unknown)$/.test(value))) {
    validation.platform = 'One of desktop, mobile, unknown is expected';
  }
}
