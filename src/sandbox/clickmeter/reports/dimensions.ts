/** What each TOP report groups by. */
import type { Visit } from '../../world/types';
import type { Call } from '../call';
import { writeBrowser, writeParameters, writePlatform, writeSystem } from '../events/event';

export const generalReports = [
  'browsers',
  'browsersfamilies',
  'platforms',
  'cities',
  'countries',
  'isps',
  'ips',
  'oss',
  'ossfamilies',
  'keywords',
  'referrers',
  'destinations',
  'languages',
  'params',
] as const;

export const conversionReports = [
  'datapoints',
  'groups',
  'browsers',
  'browsersfamilies',
  'platforms',
  'cities',
  'countries',
  'keywords',
  'referrers',
  'convparameters',
  'destinations',
  'languages',
  'params',
] as const;

export type ReportType = (typeof generalReports)[number] | (typeof conversionReports)[number];

export interface Dimension {
  /** Null where the property does not exist; an empty text is a value like any other, so that totals stay complete. */
  readonly idOf: (position: number) => string | null;
  readonly nameOf: (id: string) => string;
}

export function createDimensions(call: Call): Readonly<Record<ReportType, Dimension>> {
  const { traffic } = call.statistics();
  const { datapoints, groups } = call.store;
  const datapointAt = (position: number) => datapoints.get(traffic.datapointId[position]!);
  const keepName = (id: string) => id;
  const ofVisit = (read: (visit: Visit) => string | null, nameOf: (id: string) => string = keepName): Dimension => ({
    idOf: (position) => read(traffic.visit[position]!),
    nameOf,
  });
  return {
    browsers: ofVisit(writeBrowser),
    browsersfamilies: ofVisit((visit) => visit.browser),
    platforms: ofVisit(writePlatform),
    cities: ofVisit((visit) => visit.city),
    countries: ofVisit((visit) => visit.country.toUpperCase(), createNames('region')),
    isps: ofVisit((visit) => visit.isp),
    ips: ofVisit((visit) => visit.ip),
    oss: ofVisit(writeSystem),
    ossfamilies: ofVisit((visit) => visit.os),
    keywords: ofVisit((visit) => nullIfEmpty(visit.utm?.term ?? '')),
    referrers: ofVisit((visit) => visit.referrer),
    languages: ofVisit((visit) => visit.language, createNames('language')),
    params: {
      idOf: (position) =>
        traffic.isView[position] === 1 ? null : nullIfEmpty(writeParameters(traffic.visit[position]!)),
      nameOf: keepName,
    },
    convparameters: ofVisit((visit) => visit.conversion?.hash ?? null),
    destinations: { idOf: (position) => datapointAt(position)?.link?.url ?? null, nameOf: keepName },
    datapoints: {
      idOf: (position) => String(traffic.datapointId[position]),
      nameOf: (id) => datapoints.get(Number(id))?.name ?? '',
    },
    groups: {
      idOf: (position) => String(datapointAt(position)?.groupId ?? ''),
      nameOf: (id) => groups.get(Number(id))?.name ?? '',
    },
  };
}

function nullIfEmpty(text: string): string | null {
  return text === '' ? null : text;
}

/** English names of country and language codes; a code without a name stands for itself. */
function createNames(type: 'region' | 'language'): (code: string) => string {
  let names: Intl.DisplayNames | undefined;
  return (code) => {
    names ??= new Intl.DisplayNames(['en'], { type });
    try {
      return names.of(code) ?? code;
    } catch {
      return code;
    }
  };
}
