/** One event as ClickMeter tells it, and the key that names it in cursors and click streams. */
import type { Visit } from '../../world/types';
import type { Call } from '../call';
import { encodeConversionIdentity } from '../entities/conversion';
import { encodeDatapointIdentity } from '../entities/datapoint';
import { createMalformed } from '../faults';
import type { Traffic } from '../traffic';
import { encode, writeStamp, type Wire } from '../wire';

/** Writes the events of one answer; each datapoint's identity is encoded once. */
export function createEventWriter(call: Call): (position: number) => Wire {
  const { traffic } = call.statistics();
  const identities = new Map<number, Wire | undefined>();
  const identityOf = (id: number) => {
    const datapoint = call.store.datapoints.get(id);
    if (!identities.has(id)) identities.set(id, datapoint && encodeDatapointIdentity(call.store, datapoint));
    return identities.get(id);
  };
  return (position) => {
    const visit = traffic.visit[position]!;
    const datapointId = traffic.datapointId[position]!;
    const conversion = encodeEventConversion(call, traffic, position);
    const destination = call.store.datapoints.get(datapointId)?.link?.url;
    return encode({
      accessTime: writeStamp(traffic.at[position]!),
      type: traffic.isView[position] === 1 ? 'View' : 'Click',
      ip: visit.ip,
      org: visit.isp,
      clientLanguage: visit.language,
      queryParams: traffic.isView[position] === 1 ? '' : writeParameters(visit),
      referer: visit.referrer,
      realDestinationUrl: destination && encodeURIComponent(destination),
      // Text, not booleans, and present either way.
      isSpider: String(traffic.isBot[position]),
      isUnique: String(traffic.isFirst[position]),
      entity: identityOf(datapointId),
      browser: { name: writeBrowser(visit), familyName: visit.browser, browserType: writePlatform(visit) },
      os: { name: writeSystem(visit), familyName: visit.os },
      source: visit.referrerName === '' ? undefined : { name: visit.referrerName },
      location: {
        country: visit.country.toUpperCase(),
        regionName: visit.region,
        city: visit.city,
        organization: visit.isp,
      },
      conversion1: conversion,
      conversions: conversion && [conversion],
    });
  };
}

export function writeBrowser(visit: Visit): string {
  return `${visit.browser} ${visit.browserVersion}`.trim();
}

export function writeSystem(visit: Visit): string {
  return `${visit.os} ${visit.osVersion}`.trim();
}

export function writePlatform(visit: Visit): string {
  return visit.platform === 'mobile' ? 'Mobile' : 'Desktop';
}

/** What paid traffic appends to a short link; empty for visits without a publisher. */
export function writeParameters(visit: Visit): string {
  const parameters = new URLSearchParams();
  if (visit.publisher !== '') parameters.set('pub', visit.publisher);
  if (visit.subId !== '') parameters.set('sub', visit.subId);
  return parameters.toString();
}

/**
 * Padded datapoint id, `@`, 14-digit time, then nine digits that tell events of one second apart:
 * milliseconds and the order within the millisecond.
 */
export function writeEventKey(traffic: Traffic, position: number): string {
  const at = traffic.at[position]!;
  let order = 0;
  while (traffic.at[position - order - 1] === at) order += 1;
  const id = String(traffic.datapointId[position]).padStart(9, '0');
  return `${id}@${writeStamp(at)}${String(at % 1000).padStart(3, '0')}${String(order).padStart(6, '0')}`;
}

export function readEventKey(traffic: Traffic, key: string): number {
  const parts = /^(\d{9,})@(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d{3})(\d{6})$/.exec(key);
  if (parts === null) throw createMalformed('offset', key, 'the lastKey of the page before');
  const [id = 0, year = 0, month = 0, day, hour, minute, second, millisecond, order = 0] = parts.slice(1).map(Number);
  const at = Date.UTC(year, month - 1, day, hour, minute, second, millisecond);
  const position = findFirstAt(traffic, at) + order;
  if (traffic.at[position] !== at || traffic.datapointId[position] !== id) {
    throw createMalformed('offset', key, 'the lastKey of the page before');
  }
  return position;
}

function findFirstAt(traffic: Traffic, at: number): number {
  let low = 0;
  let high = traffic.at.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (traffic.at[middle]! < at) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** `date` is the conversion's own, as in its summary; `accessTime` is when it happened. */
function encodeEventConversion(call: Call, traffic: Traffic, position: number): Wire | undefined {
  if (traffic.convertedAt[position]! > call.now) return undefined;
  const conversion = call.store.conversions.get(traffic.conversionId[position]!);
  return (
    conversion &&
    encode(
      {
        ...encodeConversionIdentity(conversion),
        value: traffic.valueCents[position]! / 100,
        parameter: traffic.visit[position]!.conversion?.hash,
        accessTime: writeStamp(traffic.convertedAt[position]!),
      },
      ['value'],
    )
  );
}
