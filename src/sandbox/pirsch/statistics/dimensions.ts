/** What a visit is described by: the filters on it, and how each is read from a visit. */
import type { Visit } from '../../world/types';
import type { Validation } from '../replies';
import { createMatcher } from './matcher';

export type VisitFilter = (visit: Visit) => boolean;

/** By the name of the filter parameter. */
export const visitDimensions = {
  language: (visit: Visit) => visit.language,
  country: (visit: Visit) => visit.country.toLowerCase(),
  region: (visit: Visit) => visit.region,
  city: (visit: Visit) => visit.city,
  referrer: (visit: Visit) => visit.referrer,
  referrer_name: (visit: Visit) => visit.referrerName,
  os: (visit: Visit) => visit.os,
  browser: (visit: Visit) => visit.browser,
  platform: readPlatform,
  screen_class: (visit: Visit) => visit.screenClass,
  utm_source: (visit: Visit) => visit.utm?.source ?? '',
  utm_medium: (visit: Visit) => visit.utm?.medium ?? '',
  utm_campaign: (visit: Visit) => visit.utm?.campaign ?? '',
  utm_content: (visit: Visit) => visit.utm?.content ?? '',
  utm_term: (visit: Visit) => visit.utm?.term ?? '',
} as const;

export function readVisitFilters(
  readAll: (name: string) => readonly string[],
  validation: Validation,
): readonly VisitFilter[] {
  checkPlatform(readAll('platform'), validation);
  return Object.entries(visitDimensions).flatMap(([name, readValue]) => {
    const matches = createMatcher(readAll(name));
    return matches === null ? [] : [(visit: Visit) => matches(readValue(visit))];
  });
}

/** The one dimension that takes a single value, from a closed list. */
function checkPlatform(values: readonly string[], validation: Validation): void {
  if (values.length > 1) validation.platform = 'Only one platform can be given';
  else if (values.some((value) => !/^!?(desktop|mobile|unknown)$/.test(value))) {
    validation.platform = 'One of desktop, mobile, unknown is expected';
  }
}

function readPlatform(visit: Visit): 'desktop' | 'mobile' | 'unknown' {
  return visit.platform === 'desktop' || visit.platform === 'mobile' ? visit.platform : 'unknown';
}
