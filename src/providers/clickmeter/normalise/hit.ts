/** Single clicks and views as rows of the graph. */
import { toCountryCode } from '../../../model/country';
import type { Row } from '../../../model/entity';
import type { AccountSettings } from '../../provider';
import type { HitConversionWire, HitWire } from '../wire';
import { normaliseDatapointInfo } from './datapoint';
import { toInstant } from './instants';
import { toReference, toText, toUrl } from './values';

export const hitFields = [
  ...['at', 'country', 'ip', 'type', 'datapoint', 'region', 'city', 'isp', 'browser', 'os', 'language', 'referrer'],
  ...['destinationUrl', 'queryParameters', 'isUnique', 'isBot', 'isProxy', 'conversions'],
];

export function normaliseHit(wire: HitWire, account: AccountSettings, timeZone: string): Row {
  const { location, browser, os } = wire;
  return {
    __typename: 'Hit',
    provider: account.provider,
    account: account.id,
    at: toInstant(wire.accessTime, timeZone),
    country: toCountryCode(location?.country),
    ip: toText(wire.ip),
    type: toHitType(wire.type),
    datapoint: wire.entity ? normaliseDatapointInfo(wire.entity, account) : null,
    region: toText(location?.regionName) ?? toText(location?.region),
    city: toText(location?.city),
    isp: toText(wire.org) ?? toText(location?.organization),
    browser: toText(browser?.familyName) ?? toText(browser?.name),
    os: toText(os?.familyName) ?? toText(os?.name),
    language: toText(wire.clientLanguage),
    referrer: toUrl(wire.referer),
    destinationUrl: toUrl(decode(wire.realDestinationUrl)),
    queryParameters: toText(wire.queryParams),
    isUnique: wire.isUnique,
    isBot: wire.isSpider,
    isProxy: wire.isProxy,
    conversions: listConversions(wire).map((conversion) => toHitConversion(conversion, account, timeZone)),
  };
}

/** In a list, or in five numbered places, or in both. */
function listConversions(wire: HitWire): readonly HitConversionWire[] {
  if (wire.conversions?.length) return wire.conversions;
  return [wire.conversion1, wire.conversion2, wire.conversion3, wire.conversion4, wire.conversion5].flatMap((one) =>
    one?.id ? [one] : [],
  );
}

function toHitConversion(wire: HitConversionWire, account: AccountSettings, timeZone: string): object {
  return {
    __typename: 'HitConversion',
    goal: toReference('Conversion', wire.id, wire.name, account),
    at: toInstant(wire.accessTime ?? wire.date, timeZone),
    value: { amount: wire.value ?? 0, currency: account.currency },
    parameter: toText(wire.parameter),
  };
}

function toHitType(value: HitWire['type']): string | null {
  if (value === null || value === undefined || value === '') return null;
  return { click: 'CLICK', view: 'VIEW' }[String(value).toLowerCase()] ?? 'OTHER';
}

/** It comes URL-encoded. */
function decode(text: string | null | undefined): string | null {
  if (!text || URL.canParse(text)) return text ?? null;
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
