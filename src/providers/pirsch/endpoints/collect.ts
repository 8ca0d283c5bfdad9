/** What websites' servers tell Pirsch: hits, events, and that a visitor is still there. Sent once: a second time counts twice. */
import { isIP } from 'node:net';
import { InputError } from '../../../errors';
import type { EventCreateInput, HitCreateInput, SessionKeepAliveInput } from '../../../generated/graphql';
import type { CallContext } from '../../../http/types';
import { collection } from '../limits';
import type { PirschApi } from './api';
import { parseNothing, sendChange } from './change';
import { checkText, checkWhole } from './checks';

/** Pirsch's own since February 2024. */
const maxPairs = 20;
const maxKeyLength = 100;
const maxValueLength = 2000;

type VisitorInput = Readonly<SessionKeepAliveInput>;

export function sendHit(api: PirschApi, input: Readonly<HitCreateInput>, context: CallContext): Promise<boolean> {
  return send(api, 'POST /hit', input, () => toHit(input), context);
}

export function sendEvent(api: PirschApi, input: Readonly<EventCreateInput>, context: CallContext): Promise<boolean> {
  const toBody = () => ({
    ...toHit(input),
    event_name: checkText(input.name, 'name'),
    ...(typeof input.durationSeconds === 'number' && {
      event_duration: checkWhole(input.durationSeconds, 'durationSeconds'),
    }),
    ...(input.metadata && { event_meta: toMetadata(input.metadata) }),
  });
  return send(api, 'POST /event', input, toBody, context);
}

export function keepSessionAlive(api: PirschApi, input: VisitorInput, context: CallContext): Promise<boolean> {
  return send(api, 'POST /session', input, () => toVisitor(input), context);
}

/** False: the visitor does not want to be tracked, so nothing was sent. */
async function send(
  api: PirschApi,
  operation: string,
  { doNotTrack }: VisitorInput,
  toBody: () => object,
  context: CallContext,
): Promise<boolean> {
  const body = toBody();
  if (doNotTrack) return false;
  await sendChange(api, operation, { body, parse: parseNothing, bucket: collection }, context);
  return true;
}

function toHit(input: Readonly<HitCreateInput>): object {
  return {
    // The scalar makes an address object of it.
    url: String(input.url),
    ...toVisitor(input),
    ...(input.acceptLanguage && { accept_language: input.acceptLanguage }),
    ...(input.title && { title: input.title }),
    ...(input.referrer && { referrer: input.referrer }),
    ...(typeof input.screenWidth === 'number' && { screen_width: checkWhole(input.screenWidth, 'screenWidth') }),
    ...(typeof input.screenHeight === 'number' && { screen_height: checkWhole(input.screenHeight, 'screenHeight') }),
  };
}

function toVisitor(input: VisitorInput): object {
  return { ip: findAddress(input), user_agent: checkText(input.userAgent, 'userAgent') };
}

/** What proxies say of the visitor's address goes before the address that the server saw; Pirsch itself no longer takes these headers. */
function findAddress(input: VisitorInput): string {
  const { cfConnectingIp, xForwardedFor, forwarded, xRealIp, ip } = input;
  const [, nearest] = /^[^,]*?\bfor=("[^"]*"|[^;,]*)/i.exec(forwarded ?? '') ?? [];
  const told = { cfConnectingIp, xForwardedFor: xForwardedFor?.split(',')[0], forwarded: nearest, xRealIp, ip };
  const [field, text] = Object.entries(told).find(([, value]) => value) ?? ['ip', ''];
  const address = cleanAddress(text!);
  if (isIP(address) === 0) throw new InputError(`${field} names no IP address.`, `input.${field}`);
  return address;
}

/** Without quotes, brackets and port. */
function cleanAddress(text: string): string {
  const bare = text.trim().replace(/^"(.*)"$/, '$1');
  const [, inBrackets] = /^\[([^\]]*)\](?::\d+)?$/.exec(bare) ?? [];
  return inBrackets ?? bare.replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1');
}

function toMetadata(pairs: NonNullable<EventCreateInput['metadata']>): Readonly<Record<string, string>> {
  if (pairs.length > maxPairs) {
    throw new InputError(`Metadata may have ${maxPairs} pairs at most, not ${pairs.length}.`, 'input.metadata');
  }
  const keys = pairs.map(({ key }) => key);
  pairs.forEach(({ key, value }, index) => {
    const field = `input.metadata.${index}`;
    if (key === '' || key.length > maxKeyLength) {
      throw new InputError(`A key must have 1 to ${maxKeyLength} characters.`, `${field}.key`);
    }
    if (keys.indexOf(key) < index) throw new InputError('A key may come once only.', `${field}.key`);
    if (value.length > maxValueLength) {
      throw new InputError(`A value may have ${maxValueLength} characters at most.`, `${field}.value`);
    }
  });
  return Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
}
